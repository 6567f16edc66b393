package org.adduce.model.time;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

/**
 * One or all of several dates (ISO 8601-2:2019, 6).
 *
 * @param oneOf whether one of the dates is meant, and not all
 * @param orEarlier whether any date before the first is meant too
 * @param orLater whether any date after the last is meant too
 * @param ranges the dates and runs of dates, at least one
 */
record DateSet(boolean oneOf, boolean orEarlier, boolean orLater, List<Range> ranges) implements Expression {

    /** A run of dates, or a single date as both its ends. */
    record Range(Expression first, Expression last) {

        boolean isSingle() {
            return first == last;
        }
    }

    @Override
    public WhenType type() {
        return oneOf ? WhenType.SET : WhenType.LIST;
    }

    @Override
    public Bounds bounds(Function<UUID, Optional<Bounds>> anchors) {
        return new Bounds(orEarlier ? Bound.OPEN : earliest().bounds().earliest(),
                orLater ? Bound.OPEN : latest().bounds().latest());
    }

    @Override
    public Marks marks() {
        return ranges.stream().map(r -> r.first().marks().and(r.last().marks())).reduce(Marks.NONE, Marks::and);
    }

    @Override
    public End start() {
        return orEarlier ? End.OPEN : earliest().start();
    }

    @Override
    public End end() {
        return orLater ? End.OPEN : latest().end();
    }

    private Expression earliest() {
        return ranges.stream().map(Range::first)
                .min(Comparator.comparingLong(date -> date.bounds().earliestMillis())).orElseThrow();
    }

    private Expression latest() {
        return ranges.stream().map(Range::last)
                .max(Comparator.comparingLong(date -> date.bounds().latestMillis())).orElseThrow();
    }
}
