package org.adduce.timeline.ui.internal.edit;

import java.util.Collection;
import java.util.UUID;
import java.util.stream.Stream;
import org.adduce.timeline.Item;
import org.adduce.timeline.Stretch;
import org.adduce.timeline.TimelineModel;
import org.adduce.timeline.scale.TimeRange;

/** What time is looked at, and where to look so that something is seen. */
record Sight(TimelineModel model, TimeRange seen) {

    /** Where to look for some elements: where one looks now, if any of them is there or none has a date. */
    TimeRange of(Collection<UUID> elements) {
        boolean isSeen = times(elements).anyMatch(time -> seen.overlaps(time.start(), time.end()));
        return isSeen ? seen : times(elements).findFirst().map(time -> seen.reaching(time.start(), time.end())).orElse(seen);
    }

    /** What stays where it is when one looks closer: the first of some elements that is seen, else the middle. */
    long held(Collection<UUID> elements) {
        return times(elements).map(Stretch::point).filter(seen::contains).findFirst().orElseGet(() -> seen.from() + seen.span() / 2);
    }

    private Stream<Stretch> times(Collection<UUID> elements) {
        return elements.stream().flatMap(id -> model.find(id).flatMap(Item::time).stream());
    }
}
