package org.adduce.model.time;

import java.time.Duration;
import java.time.Period;

/** Reads an ISO 8601 duration: PnYnMnWnDTnHnMnS, each part at most once and in this order, at least one. */
final class DurationReader {

    private static final int MAX_DIGITS = 8;
    private static final int DAYS_A_WEEK = 7;

    private final Cursor in;
    private Period period = Period.ZERO;
    private Duration time = Duration.ZERO;
    private String designators = "";

    DurationReader(Cursor in) {
        this.in = in;
    }

    Offset read() {
        in.expect('P');
        designators = "YMWD";
        if (!in.isAt('T')) {
            requireNumber();
        }
        while (in.isAtDigit()) {
            addToPeriod(number());
        }
        if (in.skip('T')) {
            designators = "HMS";
            requireNumber();
        }
        while (in.isAtDigit()) {
            addToTime(number());
        }
        return new Offset(period, time);
    }

    private void addToPeriod(int number) {
        period = switch (designator()) {
            case 'Y' -> period.plusYears(number);
            case 'M' -> period.plusMonths(number);
            case 'W' -> period.plusDays((long) number * DAYS_A_WEEK);
            default -> period.plusDays(number);
        };
    }

    private void addToTime(int number) {
        int nanos = 0;
        if (in.skip('.')) {
            nanos = in.takeNanos();
            // only the smallest part takes a fraction here
            designators = designators.endsWith("S") ? "S" : "";
        }
        time = switch (designator()) {
            case 'H' -> time.plusHours(number);
            case 'M' -> time.plusMinutes(number);
            default -> time.plusSeconds(number).plusNanos(nanos);
        };
    }

    /** The letter here, which must be one of those that may still follow. */
    private char designator() {
        int place = in.isAtEnd() ? -1 : designators.indexOf(in.peek());
        if (place < 0) {
            throw in.unexpected(designators.isEmpty() ? "expected.duration.end" : "expected.designator", designators);
        }
        designators = designators.substring(place + 1);
        return in.next();
    }

    private int number() {
        int start = in.position();
        var digits = in.takeDigits();
        if (digits.length() > MAX_DIGITS) {
            throw in.fault(start, "duration.long", MAX_DIGITS);
        }
        return Integer.parseInt(digits);
    }

    private void requireNumber() {
        if (!in.isAtDigit()) {
            throw in.unexpected("expected.duration");
        }
    }
}
