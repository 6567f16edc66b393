package org.adduce.model.time;

import java.util.UUID;
import java.util.regex.Pattern;

/** Reads a distance from the time of another element: {@code @}, its id, and a duration after a sign. */
final class DistanceReader {

    private static final int ID_LENGTH = 36;
    private static final Pattern ID =
            Pattern.compile("\\p{XDigit}{8}-\\p{XDigit}{4}-\\p{XDigit}{4}-\\p{XDigit}{4}-\\p{XDigit}{12}");

    private final Cursor in;

    DistanceReader(Cursor in) {
        this.in = in;
    }

    Distance read() {
        in.expect('@');
        var anchor = anchor();
        var offset = offset();
        var marks = in.isAtQualifier() ? Marks.NONE.with(in.next(), Marks.ALL) : Marks.NONE;
        return new Distance(anchor, offset, marks);
    }

    private UUID anchor() {
        int start = in.position();
        var id = in.take(ID_LENGTH);
        // UUID.fromString also takes shortened groups
        if (!ID.matcher(id).matches()) {
            throw in.fault(start, "anchor.id");
        }
        return UUID.fromString(id);
    }

    private Offset offset() {
        if (in.skip('+')) {
            return new DurationReader(in).read();
        }
        return in.skip('-') ? new DurationReader(in).read().negated() : Offset.NONE;
    }
}
