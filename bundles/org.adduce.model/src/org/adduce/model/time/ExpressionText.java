package org.adduce.model.time;

import java.util.stream.Collectors;

/** Writes what a time says as EDTF or as a distance. */
final class ExpressionText {

    private ExpressionText() {
    }

    static String of(Expression expression) {
        return switch (expression) {
            case PlainDate date -> parts(date.marks(), DateText.year(date.year()),
                    date.month() == 0 ? "" : DateText.padded(date.month(), 2),
                    date.day() == 0 ? "" : DateText.padded(date.day(), 2));
            case MaskedDate date -> parts(date.marks(), year(date.year()), date.month(), date.day());
            case Moment moment -> DateText.of(moment.instant());
            case Season season -> parts(season.marks(), year(season.year()), Integer.toString(season.code()), "");
            case YearSpan span -> span(span);
            case LongYear year -> longYear(year);
            case Interval interval -> side(interval.from()) + "/" + side(interval.to());
            case DateSet set -> set(set);
            case Distance distance -> "@" + distance.anchor() + offset(distance.offset()) + distance.marks().qualifier();
        };
    }

    /** The components with their marks: one after all if it is for all, else each before its own. */
    private static String parts(Marks marks, String year, String month, String day) {
        int present = Marks.YEAR | (month.isEmpty() ? 0 : Marks.MONTH) | (day.isEmpty() ? 0 : Marks.DAY);
        boolean isWhole = marks.isWhole(present);
        var each = isWhole ? Marks.NONE : marks;
        return each.qualifier(Marks.YEAR) + year + part(each.qualifier(Marks.MONTH), month)
                + part(each.qualifier(Marks.DAY), day) + (isWhole ? marks.qualifier() : "");
    }

    private static String part(String qualifier, String digits) {
        return digits.isEmpty() ? "" : "-" + qualifier + digits;
    }

    private static String year(YearMask year) {
        return (year.negative() ? "-" : "") + year.digits();
    }

    private static String span(YearSpan span) {
        int digits = span.type() == WhenType.DECADE ? 3 : 2;
        return (span.number() < 0 ? "-" : "") + DateText.padded(Math.abs(span.number()), digits)
                + span.marks().qualifier();
    }

    private static String longYear(LongYear year) {
        var digits = year.isBeyondReckoning() ? "Y" + year.written() : DateText.year(year.year());
        return digits + (year.significant() == 0 ? "" : "S" + year.significant()) + year.marks().qualifier();
    }

    private static String side(Side side) {
        return switch (side) {
            case Side.Blank blank -> blank == Side.Blank.OPEN ? ".." : "";
            case Side.Dated(var date, var reach) -> switch (reach) {
                case AT -> of(date);
                case OR_EARLIER -> ".." + of(date);
                case OR_LATER -> of(date) + "..";
            };
        };
    }

    private static String set(DateSet set) {
        var ranges = set.ranges().stream()
                .map(range -> range.isSingle() ? of(range.first()) : of(range.first()) + ".." + of(range.last()))
                .collect(Collectors.joining(","));
        return (set.oneOf() ? "[" : "{") + (set.orEarlier() ? ".." : "") + ranges + (set.orLater() ? ".." : "")
                + (set.oneOf() ? "]" : "}");
    }

    private static String offset(Offset offset) {
        if (offset.isZero()) {
            return "";
        }
        var size = offset.isNegative() ? offset.negated() : offset;
        var calendar = size.period().isZero() ? "P" : size.period().toString();
        return (offset.isNegative() ? "-" : "+") + calendar + (size.time().isZero() ? "" : size.time().toString().substring(1));
    }
}
