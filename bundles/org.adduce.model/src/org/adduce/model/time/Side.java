package org.adduce.model.time;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;

/** One side of an interval (ISO 8601-2:2019, 10.2 and 10.6). */
sealed interface Side {

    /** A side without a date. */
    enum Blank implements Side {
        OPEN, UNKNOWN
    }

    /** How a date on one side of an interval limits it. */
    enum Reach {
        /** At the date. */
        AT,
        /** On the date or earlier. */
        OR_EARLIER,
        /** On the date or later. */
        OR_LATER
    }

    /** A side with a date. */
    record Dated(Expression date, Reach reach) implements Side {
    }

    default Bound earliest(Function<UUID, Optional<Bounds>> anchors) {
        return bound(Reach.OR_EARLIER, dated -> dated.date().bounds(anchors).earliest());
    }

    default Bound latest(Function<UUID, Optional<Bounds>> anchors) {
        return bound(Reach.OR_LATER, dated -> dated.date().bounds(anchors).latest());
    }

    /** What to draw if this is the start. */
    default End asStart() {
        return end(Reach.OR_EARLIER, dated -> dated.date().start());
    }

    /** What to draw if this is the end. */
    default End asEnd() {
        return end(Reach.OR_LATER, dated -> dated.date().end());
    }

    default Marks marks() {
        return this instanceof Dated dated ? dated.date().marks() : Marks.NONE;
    }

    default Set<UUID> anchors() {
        return this instanceof Dated dated ? dated.date().anchors() : Set.of();
    }

    private Bound bound(Reach unlimited, Function<Dated, Bound> limit) {
        return switch (this) {
            case Blank blank -> blank == Blank.OPEN ? Bound.OPEN : Bound.UNKNOWN;
            case Dated dated -> dated.reach() == unlimited ? Bound.OPEN : limit.apply(dated);
        };
    }

    private End end(Reach unlimited, Function<Dated, End> limit) {
        return switch (this) {
            case Blank blank -> blank == Blank.OPEN ? End.OPEN : End.UNKNOWN;
            case Dated dated when dated.reach() == unlimited -> End.OPEN;
            case Dated dated -> dated.reach() == Reach.AT ? limit.apply(dated) : End.SOFT;
        };
    }
}
