package org.adduce.core.query;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.adduce.model.Element;
import org.adduce.model.Source;
import org.adduce.model.value.Anchor;

/** The order of what is anchored in one source's texts: as it stands there, what is anchored nowhere last. */
final class VoiceOrder {

    private static final Comparator<Place> ORDER = Comparator.comparingInt(Place::snapshot).thenComparingInt(Place::start)
            .thenComparing(Place::end, Comparator.reverseOrder());

    private final Map<UUID, Integer> snapshots = new HashMap<>();

    VoiceOrder(Source source) {
        source.getSnapshots().forEach(snapshot -> snapshots.put(snapshot.getId(), snapshots.size()));
    }

    <T extends Element> List<T> sorted(Collection<T> elements, Function<T, Collection<Anchor>> anchors) {
        return elements.stream().map(element -> new Standing<>(first(anchors.apply(element)), element)).sorted().map(Standing::element).toList();
    }

    private Place first(Collection<Anchor> anchors) {
        Optional<Place> first = anchors.stream().filter(anchor -> snapshots.containsKey(anchor.snapshot()))
                .map(anchor -> new Place(snapshots.get(anchor.snapshot()), anchor.start(), anchor.end())).min(ORDER);
        return first.orElse(Place.NOWHERE);
    }

    /** A range in the nth snapshot of the source. */
    private record Place(int snapshot, int start, int end) {
        static final Place NOWHERE = new Place(Integer.MAX_VALUE, 0, 0);
    }

    private record Standing<T extends Element>(Place place, T element) implements Comparable<Standing<T>> {
        @Override
        public int compareTo(Standing<T> other) {
            int byPlace = ORDER.compare(place, other.place);
            return byPlace != 0 ? byPlace : Ranking.compareIds(element.getId(), other.element.getId());
        }
    }
}
