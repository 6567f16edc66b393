package org.adduce.model.time;

/** Reads one date: a year, month, day or season, a decade or century, a long year, or a day with a time. */
final class DateReader {

    private static final int YEAR_DIGITS = 4;
    private static final int DECADE_DIGITS = 3;
    private static final int CENTURY_DIGITS = 2;
    private static final int PART_DIGITS = 2;

    private final Cursor in;
    private final int start;
    private Marks marks = Marks.NONE;

    DateReader(Cursor in) {
        this.in = in;
        this.start = in.position();
    }

    Expression read() {
        readMark(Marks.YEAR);
        if (in.isAt('Y')) {
            return longYear(new YearReader(in).read());
        }
        int yearStart = in.position();
        boolean negative = in.skip('-');
        var digits = in.takeMask();
        if (negative && !digits.isEmpty() && digits.chars().allMatch(c -> c == '0')) {
            throw in.fault(yearStart, "year.negative.zero");
        }
        return switch (digits.length()) {
            case YEAR_DIGITS -> year(new YearMask(negative, digits));
            case DECADE_DIGITS -> span(WhenType.DECADE, negative, digits);
            case CENTURY_DIGITS -> span(WhenType.CENTURY, negative, digits);
            case 0 -> throw in.unexpected("expected.year");
            default -> throw in.fault(yearStart, "year.digits", digits.length());
        };
    }

    private Expression longYear(LongYear year) {
        readMark(Marks.YEAR);
        if (in.isAt('-') || in.isAt('T')) {
            throw in.fault(in.position(), "year.long.part");
        }
        return new LongYear(year.written(), year.year(), year.significant(), marks);
    }

    private Expression span(WhenType type, boolean negative, String digits) {
        if (DigitMask.isMasked(digits)) {
            throw in.fault(start, "span.unspecified");
        }
        readMark(Marks.YEAR);
        if (in.isAt('-')) {
            throw in.fault(start, "year.digits", digits.length());
        }
        int number = Integer.parseInt(digits);
        return new YearSpan(type, negative ? -number : number, marks);
    }

    private Expression year(YearMask year) {
        if (in.isAt('S') && year.isExact()) {
            return longYear(new YearReader(in).withSignificantDigits(year));
        }
        readMark(Marks.YEAR);
        if (!in.skip('-')) {
            return withoutTime(date(year, "", ""));
        }
        readMark(Marks.MONTH);
        int monthStart = in.position();
        var month = part("expected.month");
        readMark(Marks.YEAR | Marks.MONTH);
        if (isSeason(month)) {
            return season(year, Integer.parseInt(month));
        }
        requireMonth(month, monthStart);
        return in.skip('-') ? day(year, month) : withoutTime(date(year, month, ""));
    }

    private Expression day(YearMask year, String month) {
        readMark(Marks.DAY);
        int dayStart = in.position();
        var day = part("expected.day");
        readMark(Marks.ALL);
        var date = date(year, month, day);
        // trying all days is for unspecified digits only
        if (date instanceof PlainDate plain ? !plain.isDay() : !new MaskedDate(year, month, day, marks).exists()) {
            throw in.fault(dayStart, "day.none");
        }
        if (!in.isAt('T')) {
            return date;
        }
        if (date instanceof PlainDate plain && marks.isNone()) {
            return new TimeReader(in).read(plain);
        }
        throw in.fault(in.position(), "time.date");
    }

    private Expression date(YearMask year, String month, String day) {
        if (year.isExact() && !DigitMask.isMasked(month) && !DigitMask.isMasked(day)) {
            return new PlainDate(year.first(), number(month), number(day), marks);
        }
        return new MaskedDate(year, month, day, marks);
    }

    private Expression season(YearMask year, int code) {
        if (in.isAt('-')) {
            throw in.fault(in.position(), "season.day");
        }
        return withoutTime(new Season(year, code, marks));
    }

    private Expression withoutTime(Expression date) {
        if (in.isAt('T')) {
            throw in.fault(in.position(), "time.date");
        }
        return date;
    }

    private String part(String expected) {
        int partStart = in.position();
        var digits = in.takeMask();
        if (digits.isEmpty()) {
            throw in.unexpected(expected);
        }
        if (digits.length() != PART_DIGITS) {
            throw in.fault(partStart, "part.digits", digits);
        }
        return digits;
    }

    private void requireMonth(String month, int offset) {
        for (int number = 1; number <= 12; number++) {
            if (DigitMask.matches(month, number)) {
                return;
            }
        }
        throw in.fault(offset, "month.none", month);
    }

    private static boolean isSeason(String month) {
        return !DigitMask.isMasked(month) && number(month) >= Season.FIRST && number(month) <= Season.LAST;
    }

    private static int number(String digits) {
        return digits.isEmpty() ? 0 : Integer.parseInt(digits);
    }

    /** A qualifier before a component is for it alone (8.2.3), one after it also for all before it (8.2.2). */
    private void readMark(int components) {
        if (in.isAtQualifier()) {
            marks = marks.with(in.next(), components);
        }
    }
}
