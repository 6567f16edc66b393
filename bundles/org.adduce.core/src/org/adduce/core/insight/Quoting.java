package org.adduce.core.insight;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.adduce.model.Actor;
import org.adduce.model.Assertion;
import org.adduce.model.Dossier;
import org.adduce.model.Element;
import org.adduce.model.Source;
import org.adduce.model.Utterance;
import org.adduce.model.derived.Origins;

/**
 * Who passes on what an actor says, and where.
 *
 * @param by who passes it on, the owner where an account did; empty where nobody knows
 * @param places the voices quoted and the assertions passed on, in the order of the sources
 * @since 1.0
 */
public record Quoting(Optional<Actor> by, List<Element> places) {

    /** Copies its list. */
    public Quoting {
        places = List.copyOf(places);
    }

    /** All who quote or report an actor or an account of the actor, who does it most first. */
    public static List<Quoting> of(Actor quoted, Dossier dossier) {
        return of(quoted, dossier.getSources());
    }

    /** All who do so in some sources: of a large dossier it is known who speaks where, and the others need not be gone through. */
    public static List<Quoting> of(Actor quoted, Collection<Source> sources) {
        var by = new LinkedHashMap<Optional<Actor>, List<Element>>();
        for (var source : sources) {
            source.getUtterances().forEach(voice -> collect(voice, quoted, by));
            source.getAssertions().forEach(assertion -> collect(assertion, quoted, by));
        }
        return by.entrySet().stream().map(entry -> new Quoting(entry.getKey(), entry.getValue()))
                .sorted(Comparator.comparingInt((Quoting quoting) -> quoting.places().size()).reversed()).toList();
    }

    private static void collect(Utterance voice, Actor quoted, Map<Optional<Actor>, List<Element>> by) {
        for (var inner : voice.getUtterances()) {
            if (speaks(inner.getSpeaker(), quoted) && !speaks(voice.getSpeaker(), quoted)) {
                by.computeIfAbsent(owner(voice.getSpeaker()), any -> new ArrayList<>()).add(inner);
            }
            collect(inner, quoted, by);
        }
    }

    /** Who relays words that are quoted in the same voice was found by the quotation already. */
    private static void collect(Assertion assertion, Actor quoted, Map<Optional<Actor>, List<Element>> by) {
        boolean isPassingOn = assertion.getReports().stream().anyMatch(reported -> speaks(reported.getSpeaker(), quoted)
                && (reported.getUtterance() == null || reported.getUtterance().eContainer() != assertion.getUtterance()));
        if (isPassingOn && !speaks(assertion.getSpeaker(), quoted)) {
            by.computeIfAbsent(owner(assertion.getSpeaker()), any -> new ArrayList<>()).add(assertion);
        }
    }

    private static boolean speaks(Actor speaker, Actor actor) {
        return speaker != null && (speaker == actor || Origins.owner(speaker) == actor);
    }

    private static Optional<Actor> owner(Actor speaker) {
        return Optional.ofNullable(speaker).map(Origins::owner);
    }
}
