package org.adduce.model.time;

import java.time.Instant;

/** The two ends of a time as texts, each as it is or in a new place. */
final class Ends {

    private final When when;
    private final Expression expression;
    private final Precision precision;

    Ends(When when, Precision precision) {
        this.when = when;
        this.expression = Expression.of(when);
        boolean isDateOnly = expression instanceof DateSet || !expression.marks().isNone();
        this.precision = isDateOnly && precision == Precision.MINUTE ? Precision.DAY : precision;
    }

    /** The start as it is. */
    String start() {
        return switch (expression) {
            case Interval interval -> when.text().substring(0, when.text().indexOf('/'));
            case DateSet set -> when.bounds().earliestInstant().map(this::start).orElse("");
            case YearSpan span -> DateText.year(span.first()) + span.marks().qualifier();
            default -> when.text();
        };
    }

    /** The end as it is. */
    String end() {
        return switch (expression) {
            case Interval interval -> when.text().substring(when.text().indexOf('/') + 1);
            case DateSet set -> when.bounds().latestInstant().map(this::end).orElse("");
            case YearSpan span -> DateText.year(span.first() + span.years() - 1) + span.marks().qualifier();
            default -> when.text();
        };
    }

    /** The start in a new place. */
    String start(Instant earliest) {
        var marks = expression instanceof Interval interval ? interval.from().marks() : expression.marks();
        return DateText.start(earliest, precision) + marks.qualifier();
    }

    /** The end in a new place. */
    String end(Instant latest) {
        var marks = expression instanceof Interval interval ? interval.to().marks() : expression.marks();
        return DateText.end(latest, precision) + marks.qualifier();
    }

    /** Both ends as one text. */
    String join(String start, String end) {
        if (!(expression instanceof DateSet set)) {
            return DateText.between(start, end);
        }
        var run = start.equals(end) ? start : start + ".." + end;
        return set.oneOf() ? "[" + run + "]" : "{" + run + "}";
    }
}
