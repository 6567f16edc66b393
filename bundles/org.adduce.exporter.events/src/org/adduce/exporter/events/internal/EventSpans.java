package org.adduce.exporter.events.internal;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.Optional;
import org.adduce.exporter.events.internal.EventDates.Span;
import org.adduce.model.Dossier;
import org.adduce.model.derived.Dating;
import org.adduce.model.time.Bounds;
import org.adduce.model.time.When;

/** When something is, as near as calendars and timelines can say it: they know dates and nothing of doubt. */
final class EventSpans {

    private final Dating dating;

    /**
     * A time that is written.
     *
     * @param span its ends
     * @param isExact whether they say all that the time says
     */
    record Written(Span span, boolean isExact) {
    }

    EventSpans(Dossier dossier) {
        dating = Dating.of(dossier);
    }

    /** The time as it is; else without its marks of doubt; else from the first to the last day it may mean. Empty where a side is open or unknown. */
    Optional<Written> of(When when) {
        return EventDates.plain(when).map(span -> new Written(span, true)).or(() -> near(when).map(span -> new Written(span, false)));
    }

    private Optional<Span> near(When when) {
        return when == null ? Optional.empty() : EventDates.plain(when.text().replaceAll("[~?%]", "")).or(() -> days(dating.of(when)));
    }

    private static Optional<Span> days(Bounds bounds) {
        var earliest = bounds.earliestInstant().map(EventSpans::day);
        var latest = bounds.latestInstant().map(EventSpans::day);
        return earliest.isPresent() && latest.isPresent() && hasPlainYear(earliest.get()) && hasPlainYear(latest.get()) ? Optional.of(brief(earliest.get(), latest.get())) : Optional.empty();
    }

    private static LocalDate day(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC).toLocalDate();
    }

    private static boolean hasPlainYear(LocalDate day) {
        return day.getYear() >= 0 && day.getYear() <= 9999;
    }

    /** In whole years or months where the days are these. */
    private static Span brief(LocalDate first, LocalDate last) {
        if (first.getDayOfYear() == 1 && last.getDayOfYear() == last.lengthOfYear()) {
            return new Span("%04d".formatted(Year.from(first).getValue()), "%04d".formatted(Year.from(last).getValue()));
        }
        boolean isMonths = first.getDayOfMonth() == 1 && last.getDayOfMonth() == last.lengthOfMonth();
        return isMonths ? new Span(YearMonth.from(first).toString(), YearMonth.from(last).toString()) : new Span(first.toString(), last.toString());
    }
}
