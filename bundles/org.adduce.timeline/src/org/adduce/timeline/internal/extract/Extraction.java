package org.adduce.timeline.internal.extract;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.adduce.model.Dossier;
import org.adduce.model.Element;
import org.adduce.model.derived.AssertionsByClaim;
import org.adduce.model.derived.Dating;
import org.adduce.model.time.Bounds;
import org.adduce.model.time.When;
import org.adduce.model.time.WhenType;
import org.adduce.timeline.Item;
import org.adduce.timeline.Stretch;
import org.adduce.timeline.TimelineModel;

/** Reads from a dossier what stands on its time line. */
public final class Extraction {

    private final Dossier dossier;
    private final Locale locale;
    private final Dating dating;
    private final Phrases phrases;
    private final LaneBooks lanes;
    private final Set<UUID> measuredFrom = new HashSet<>();
    private final List<Item> items = new ArrayList<>();

    /** Reads a dossier, for words in a language. */
    public Extraction(Dossier dossier, Locale locale) {
        this.dossier = dossier;
        this.locale = locale;
        dating = Dating.of(dossier);
        phrases = new Phrases(locale);
        lanes = new LaneBooks(locale);
    }

    /** What there is to do, piece by piece and in this order; none takes long, however large the dossier. */
    public Iterator<Runnable> pieces() {
        var events = new EventItems(this);
        var said = new SaidItems(this);
        Stream<Supplier<Stream<Runnable>>> first = Stream.of(() -> dossier.getEvents().stream().map(event -> () -> items.add(events.of(event))), this::claims);
        Stream<Supplier<Stream<Runnable>>> sources = dossier.getSources().stream().map(source -> () -> said.pieces(source, items::addAll));
        return new Parts(Stream.concat(Stream.concat(first, sources), Stream.of(() -> Stream.of(this::nameAnchors))).iterator());
    }

    private Stream<Runnable> claims() {
        var claims = new ClaimItems(this, AssertionsByClaim.of(dossier));
        return dossier.getClaims().stream().map(claim -> () -> items.add(claims.of(claim)));
    }

    /** The model, once all pieces are done. */
    public TimelineModel model() {
        return new TimelineModel(locale, items, lanes.names());
    }

    Phrases phrases() {
        return phrases;
    }

    LaneBooks lanes() {
        return lanes;
    }

    Dating dating() {
        return dating;
    }

    /** A time as it is drawn; none where nothing tells it. */
    Optional<Stretch> stretch(When when) {
        return Optional.ofNullable(when).flatMap(time -> stretch(time, dating.of(time)));
    }

    /** The time of what was said before another time. */
    Optional<Stretch> before(When when) {
        measuredFrom.addAll(when.anchors());
        return Optional.of(dating.of(when)).filter(bounds -> bounds.latestInstant().isPresent()).map(Stretch::before);
    }

    private Optional<Stretch> stretch(When when, Bounds bounds) {
        measuredFrom.addAll(when.anchors());
        boolean isInterval = when.type() == WhenType.INTERVAL || when.type() == WhenType.LIST
                || when.type() == WhenType.DISTANCE && when.text().contains("/");
        return Optional.of(bounds).filter(Stretch::isDated).map(b -> Stretch.of(when, b, isInterval));
    }

    private void nameAnchors() {
        if (!measuredFrom.isEmpty()) {
            dossier.eAllContents().forEachRemaining(object -> {
                if (object instanceof Element element && measuredFrom.contains(element.getId())) {
                    phrases.name(element.getId(), AnchorNames.of(element, phrases));
                }
            });
        }
    }
}
