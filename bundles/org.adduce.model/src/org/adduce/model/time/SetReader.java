package org.adduce.model.time;

import java.util.ArrayList;

/** Reads one or all of several dates, in brackets (ISO 8601-2:2019, 6). */
final class SetReader {

    private final Cursor in;

    SetReader(Cursor in) {
        this.in = in;
    }

    DateSet read() {
        boolean oneOf = in.next() == '[';
        char close = oneOf ? ']' : '}';
        boolean orEarlier = in.skip("..");
        boolean orLater = false;
        var ranges = new ArrayList<DateSet.Range>();
        do {
            var first = date();
            boolean dots = in.skip("..");
            boolean isRun = dots && !in.isAt(close);
            ranges.add(isRun ? run(first) : new DateSet.Range(first, first));
            orLater = isRun ? in.skip("..") : dots;
        } while (!orLater && in.skip(','));
        if (!in.skip(close)) {
            throw in.unexpected(orLater ? "expected.character" : "expected.member", close);
        }
        return new DateSet(oneOf, orEarlier, orLater, ranges);
    }

    private DateSet.Range run(Expression first) {
        int start = in.position();
        var last = date();
        if (!unit(first).equals(unit(last))) {
            throw in.fault(start, "set.precision");
        }
        if (first.bounds().earliestMillis() > last.bounds().latestMillis()) {
            throw in.fault(start, "set.order");
        }
        return new DateSet.Range(first, last);
    }

    private Expression date() {
        int start = in.position();
        if (in.isAt(' ')) {
            throw in.fault(start, "set.space");
        }
        var date = new DateReader(in).read();
        if (date instanceof Moment || date instanceof YearSpan) {
            throw in.fault(start, "set.member");
        }
        return date;
    }

    /** The ends of a run share their precision (A.6.5). */
    private static Object unit(Expression date) {
        return switch (date) {
            case PlainDate plain -> plain.precision();
            case MaskedDate masked -> masked.precision();
            case LongYear year -> Precision.YEAR;
            case Season season -> season.codeAt(0);
            case YearSpan span -> span.type();
            case Moment moment -> Precision.MINUTE;
            case Interval interval -> interval.type();
            case DateSet set -> set.type();
            case Distance distance -> distance.type();
        };
    }
}
