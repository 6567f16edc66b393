package org.adduce.model.time;

/** Reads a year after Y, with its exponent, and the number of significant digits after S. */
final class YearReader {

    private static final int MAX_DIGITS = 10;

    private final Cursor in;

    YearReader(Cursor in) {
        this.in = in;
    }

    /** A year that begins with Y. */
    LongYear read() {
        int start = in.position();
        in.expect('Y');
        boolean negative = in.skip('-');
        var digits = in.takeDigits();
        if (digits.isEmpty()) {
            throw in.unexpected("expected.year.digits");
        }
        boolean exponential = in.skip('E');
        var exponent = exponential ? exponent() : "";
        if (!exponential && (digits.length() <= 4 || digits.startsWith("0"))) {
            throw in.fault(start, "year.short");
        }
        long magnitude = magnitude(withoutZeros(digits), withoutZeros(exponent));
        if (negative && magnitude == 0) {
            throw in.fault(start, "year.negative.zero");
        }
        var written = (negative ? "-" : "") + digits + (exponential ? "E" + exponent : "");
        return new LongYear(written, negative ? -magnitude : magnitude, significant(), Marks.NONE);
    }

    /** A year of four digits that is followed by S. */
    LongYear withSignificantDigits(YearMask year) {
        return new LongYear(DateText.year(year.first()), year.first(), significant(), Marks.NONE);
    }

    private String exponent() {
        int start = in.position();
        var digits = in.takeDigits();
        if (digits.isEmpty()) {
            throw in.unexpected("expected.exponent");
        }
        if (withoutZeros(digits).isEmpty()) {
            throw in.fault(start, "exponent.zero");
        }
        return digits;
    }

    private int significant() {
        if (!in.skip('S')) {
            return 0;
        }
        int start = in.position();
        var digits = in.takeDigits();
        if (digits.isEmpty()) {
            throw in.unexpected("expected.significant");
        }
        if (digits.startsWith("0")) {
            throw in.fault(start, "significant.zero");
        }
        // more digits than a year that can be reckoned with has are all of them
        return digits.length() > 2 ? MAX_DIGITS : Integer.parseInt(digits);
    }

    /** The year, or the limit if it is beyond; never computes a number longer than the limit. */
    private static long magnitude(String digits, String exponent) {
        if (digits.isEmpty()) {
            return 0;
        }
        int zeros = exponent.isEmpty() ? 0 : exponent.length() > 2 ? MAX_DIGITS : Integer.parseInt(exponent);
        if (digits.length() + zeros > MAX_DIGITS) {
            return LongYear.LIMIT;
        }
        return Long.parseLong(digits + "0".repeat(zeros));
    }

    private static String withoutZeros(String digits) {
        int first = 0;
        while (first < digits.length() && digits.charAt(first) == '0') {
            first++;
        }
        return digits.substring(first);
    }
}
