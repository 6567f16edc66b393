package org.adduce.exporter.events.internal;

import java.util.Optional;
import java.util.regex.Pattern;
import org.adduce.model.time.When;

/** The ends of a time that is a day, a month, a year or a time of day, or a span of these. */
final class EventDates {

    static final Pattern DATE = Pattern.compile("(-?\\d{4})(?:-(\\d{2}))?(?:-(\\d{2}))?(?:T(\\d{2}):(\\d{2})(?::(\\d{2}))?(Z|[+-]\\d{2}:?\\d{2})?)?");

    /**
     * A start and an end.
     *
     * @param start in EDTF
     * @param end in EDTF; equal to the start where there is none
     */
    record Span(String start, String end) {
    }

    private EventDates() {
    }

    /** The ends, if the format can say them. */
    static Optional<Span> plain(When when) {
        return when == null ? Optional.empty() : plain(when.text());
    }

    /** The ends of a time in EDTF, if the format can say them. */
    static Optional<Span> plain(String edtf) {
        var ends = edtf.split("/");
        var start = ends[0];
        var end = ends.length > 1 ? ends[1] : start;
        return DATE.matcher(start).matches() && DATE.matcher(end).matches() ? Optional.of(new Span(start, end)) : Optional.empty();
    }
}
