package org.adduce.model.derived;

import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.adduce.model.Affiliation;
import org.adduce.model.Assertion;
import org.adduce.model.Claim;
import org.adduce.model.Dossier;
import org.adduce.model.Element;
import org.adduce.model.Event;
import org.adduce.model.Resolution;
import org.adduce.model.Snapshot;
import org.adduce.model.Source;
import org.adduce.model.Utterance;
import org.adduce.model.time.Bound;
import org.adduce.model.time.Bounds;
import org.adduce.model.time.When;

/**
 * Dates what is told by a distance from another element's time. It sees a dossier as it was when it was made and keeps
 * what it has reckoned; make another after a change. Times that are measured from each other in a circle stay unknown.
 * Not for several threads at once.
 *
 * @since 1.0
 */
public final class Dating {

    private final Function<UUID, Optional<Element>> elements;
    private final Map<UUID, Optional<Bounds>> reckoned = new HashMap<>();
    private final Reporters reporters = new Reporters();

    /** Dates by the elements that a function knows by their ids. */
    public Dating(Function<UUID, Optional<Element>> elements) {
        this.elements = elements;
    }

    /** Dates in a dossier; it is walked only once a distance asks for it. */
    public static Dating of(Dossier dossier) {
        var byId = new HashMap<UUID, Element>();
        return new Dating(id -> {
            if (byId.isEmpty()) {
                index(dossier, byId);
            }
            return Optional.ofNullable(byId.get(id));
        });
    }

    private static void index(Dossier dossier, Map<UUID, Element> byId) {
        byId.put(dossier.getId(), dossier);
        dossier.eAllContents().forEachRemaining(object -> {
            var element = (Element) object;
            byId.put(element.getId(), element);
            element.getFormerIds().forEach(former -> byId.putIfAbsent(former, element));
        });
    }

    /** The earliest and the latest instant that a time may mean. */
    public Bounds of(When when) {
        if (when.anchors().isEmpty()) {
            return when.bounds();
        }
        reckonAnchors(when);
        return when.resolve(id -> reckoned.getOrDefault(id, Optional.empty()));
    }

    /** The bounds of when something was said; what was said before a time has no known beginning. */
    public Bounds of(Said said) {
        return switch (said) {
            case Said.At at -> of(at.when());
            case Said.Before before -> new Bounds(Bound.UNKNOWN, of(before.when()).latest());
            case Said.Unknown unknown -> Bounds.UNKNOWN;
        };
    }

    /**
     * The bounds of an element's own time: of a voice or an assertion when it was said, of a snapshot when it was
     * captured; empty where nothing tells.
     */
    public Optional<Bounds> of(Element element) {
        if (element instanceof Snapshot snapshot) {
            return Optional.ofNullable(snapshot.getRetrieved()).map(instant -> Bounds.of(instant, instant));
        }
        return time(element).map(this::of);
    }

    /** When an assertion was said: what {@link SaidTime#of(Assertion)} tells, at a cost that does not grow with its source. */
    public Said said(Assertion assertion) {
        return SaidTime.of(assertion, reporters::of);
    }

    /** Said of an element's time, from which others may be measured. */
    private Optional<Said> time(Element element) {
        return switch (element) {
            case Utterance utterance -> known(SaidTime.of(utterance));
            case Assertion assertion -> known(said(assertion));
            case Source source -> at(source.getPublished(), source);
            case Event event -> at(event.getWhen(), event);
            case Claim claim -> at(claim.getAbout(), claim);
            case Resolution resolution -> at(resolution.getOn(), resolution);
            case Affiliation affiliation -> at(affiliation.getPeriod(), affiliation);
            default -> Optional.empty();
        };
    }

    private static Optional<Said> known(Said said) {
        return said instanceof Said.Unknown ? Optional.empty() : Optional.of(said);
    }

    private static Optional<Said> at(When when, Element element) {
        return Optional.ofNullable(when).map(time -> new Said.At(time, element));
    }

    /** Goes along chains of distances with a stack of its own: a chain may be as long as a file's author likes. */
    private void reckonAnchors(When when) {
        var open = new ArrayDeque<>(when.anchors());
        var entered = new HashSet<UUID>();
        while (!open.isEmpty()) {
            var id = open.peek();
            if (reckoned.containsKey(id)) {
                open.pop();
            } else if (entered.add(id)) {
                needed(id).stream().filter(next -> !entered.contains(next)).forEach(open::push);
            } else {
                open.pop();
                reckoned.put(id, elements.apply(id).flatMap(this::time).map(this::fromReckoned));
            }
        }
    }

    private Set<UUID> needed(UUID id) {
        return elements.apply(id).flatMap(this::time).flatMap(Said::time).map(When::anchors).orElse(Set.of());
    }

    private Bounds fromReckoned(Said said) {
        var bounds = said.time().orElseThrow().resolve(id -> reckoned.getOrDefault(id, Optional.empty()));
        return said instanceof Said.Before ? new Bounds(Bound.UNKNOWN, bounds.latest()) : bounds;
    }
}
