package org.adduce.model.time;

import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

/**
 * Says a time in words: "12 June 2026", "between 1 June and 31 August 2024, about", "the 1980s", "from 2023 on",
 * "about 6 months before Rao's post".
 *
 * <p>Words and patterns come from a message bundle; without one for the language, the phrase is English. Years before
 * the year 1 are said as BC, and times of day in UTC.
 *
 * @since 1.0
 */
public final class WhenPhrase {

    private final Messages messages;

    /**
     * Phrases in a language.
     *
     * @param locale the language
     * @since 1.0
     */
    public WhenPhrase(Locale locale) {
        messages = Messages.in(locale);
    }

    /**
     * Phrases in English.
     *
     * @return the phrases
     * @since 1.0
     */
    public static WhenPhrase english() {
        return new WhenPhrase(Locale.ENGLISH);
    }

    /**
     * Says a time.
     *
     * @param when the time
     * @return the phrase, which can follow a colon or stand in a table; an element that it is measured from is not named
     * @since 1.0
     */
    public String of(When when) {
        return of(when, id -> Optional.empty());
    }

    /**
     * Says a time.
     *
     * @param when the time
     * @param names what to call an element that it is measured from, by the element's id
     * @return the phrase, which can follow a colon or stand in a table
     * @since 1.0
     */
    public String of(When when, Function<UUID, Optional<String>> names) {
        var spans = new SpanPhrase(messages, names);
        var expression = Expression.of(when);
        return switch (expression) {
            case Interval interval -> spans.interval(interval);
            case DateSet set -> spans.set(set);
            case Distance distance -> spans.distance(distance);
            case PlainDate date -> single(expression);
            case MaskedDate date -> single(expression);
            case Moment moment -> single(expression);
            case Season season -> single(expression);
            case YearSpan span -> single(expression);
            case LongYear year -> single(expression);
        };
    }

    private String single(Expression date) {
        return new MarkPhrase(messages).after(date, new DatePhrase(messages).of(date));
    }
}
