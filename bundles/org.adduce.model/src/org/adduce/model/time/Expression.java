package org.adduce.model.time;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;

/** What the text of a {@link When} says, once read. */
sealed interface Expression
        permits PlainDate, MaskedDate, Moment, Season, YearSpan, LongYear, Interval, DateSet, Distance {

    /** What the text of a time says. */
    static Expression of(When when) {
        return switch (when) {
            case EdtfWhen edtf -> edtf.expression();
            case DistanceWhen distance -> distance.expression();
        };
    }

    WhenType type();

    /** The bounds, given those of other elements by their ids. */
    Bounds bounds(Function<UUID, Optional<Bounds>> anchors);

    /** The bounds without those of any other element. */
    default Bounds bounds() {
        return bounds(id -> Optional.empty());
    }

    /** The marks on any part. */
    Marks marks();

    default End start() {
        return marks().end();
    }

    default End end() {
        return marks().end();
    }

    default Set<UUID> anchors() {
        return Set.of();
    }
}
