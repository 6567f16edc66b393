package org.adduce.model.time;

import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.ZoneOffset;

/** Moves what a time says as a whole, every part keeping its precision and its marks. */
final class Movement {

    /** Months in a year. */
    private static final long MONTHS = 12;

    private Movement() {
    }

    /** The least step by which a date can be moved and still be written alike, or none. */
    static Step step(Expression expression) {
        return switch (expression) {
            case PlainDate date -> Step.of(date.precision());
            case MaskedDate date -> isMonthKnown(date) ? Step.MONTH : step(date.year());
            case Moment moment -> Step.MINUTE;
            case Season season -> season.year().isExact() ? Step.months(season.months())
                    : step(season.year()).common(Step.months(season.months()));
            case YearSpan span -> Step.months(MONTHS * span.years());
            case LongYear year -> year.isBeyondReckoning() ? Step.NONE : Step.months(MONTHS * year.years());
            case Interval interval -> step(interval.from()).common(step(interval.to()));
            case DateSet set -> set.ranges().stream().map(range -> step(range.first()).common(step(range.last())))
                    .reduce(Step.MINUTE, Step::common);
            case Distance distance -> distance.offset().step();
        };
    }

    /** The expression moved by a multiple of its step. */
    static Expression moved(Expression expression, Step step) {
        return switch (expression) {
            case PlainDate date -> plain(date, step);
            case MaskedDate date -> masked(date, step);
            case Moment moment -> new Moment(step.addTo(utc(moment)).toInstant(ZoneOffset.UTC));
            case Season season -> season(season, step);
            case YearSpan span -> span(span, step);
            case LongYear year -> year(year, step);
            case Interval interval -> new Interval(side(interval.from(), step), side(interval.to(), step));
            case DateSet set -> new DateSet(set.oneOf(), set.orEarlier(), set.orLater(),
                    set.ranges().stream().map(range -> range(range, step)).toList());
            case Distance distance -> new Distance(distance.anchor(), distance.offset().plus(step), distance.marks());
        };
    }

    private static Step step(Side side) {
        return side instanceof Side.Dated dated ? step(dated.date()) : Step.MINUTE;
    }

    private static Step step(YearMask year) {
        return year.isExact() || year.unspecifiedFromRight() > 0 ? Step.months(MONTHS * year.years()) : Step.NONE;
    }

    private static boolean isMonthKnown(MaskedDate date) {
        return date.year().isExact() && !DigitMask.isMasked(date.month());
    }

    private static Expression plain(PlainDate date, Step step) {
        var start = LocalDateTime.of(date.year(), Math.max(1, date.month()), Math.max(1, date.day()), 0, 0);
        var moved = step.addTo(start);
        return new PlainDate(moved.getYear(), date.month() == 0 ? 0 : moved.getMonthValue(),
                date.day() == 0 ? 0 : moved.getDayOfMonth(), date.marks());
    }

    private static Expression masked(MaskedDate date, Step step) {
        if (!isMonthKnown(date)) {
            return new MaskedDate(date.year().plusYears(step.months() / MONTHS), date.month(), date.day(), date.marks());
        }
        long months = date.year().first() * MONTHS + Integer.parseInt(date.month()) - 1 + step.months();
        var year = YearMask.of(Math.floorDiv(months, MONTHS));
        return new MaskedDate(year, DateText.padded(Math.floorMod(months, MONTHS) + 1, 2), date.day(), date.marks());
    }

    private static Expression season(Season season, Step step) {
        long seasons = MONTHS / season.months();
        long index = season.index() + step.months() / season.months();
        var year = season.year().plusYears(Math.floorDiv(index, seasons));
        return new Season(year, season.codeAt((int) Math.floorMod(index, seasons)), season.marks());
    }

    private static Expression span(YearSpan span, Step step) {
        long number = span.number() + step.months() / (MONTHS * span.years());
        if (!DateText.isShort(number * span.years())) {
            throw new DateTimeException("no decade or century is written " + number);
        }
        return new YearSpan(span.type(), (int) number, span.marks());
    }

    private static Expression year(LongYear year, Step step) {
        var moved = year.plusYears(step.months() / MONTHS);
        if (moved.isBeyondReckoning() || moved.years() != year.years()) {
            throw new DateTimeException("no such year is written: " + moved);
        }
        return moved;
    }

    private static Side side(Side side, Step step) {
        return side instanceof Side.Dated(var date, var reach) ? new Side.Dated(moved(date, step), reach) : side;
    }

    private static DateSet.Range range(DateSet.Range range, Step step) {
        var first = moved(range.first(), step);
        return new DateSet.Range(first, range.isSingle() ? first : moved(range.last(), step));
    }

    private static LocalDateTime utc(Moment moment) {
        return LocalDateTime.ofInstant(moment.instant(), ZoneOffset.UTC);
    }
}
