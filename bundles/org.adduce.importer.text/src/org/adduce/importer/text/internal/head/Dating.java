package org.adduce.importer.text.internal.head;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.Year;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.stream.Stream;
import org.adduce.core.importing.Hints;
import org.adduce.model.time.Bound;
import org.adduce.model.time.When;

/** From the moments that pages print to times, given when the page was looked at. */
public final class Dating {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("uuuu-MM-dd");
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("uuuu-MM");
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss");

    private static final int LONGEST_AGO = 150;

    private final LocalDateTime seen;
    private final PastDays past;

    /**
     * Dates what was seen as {@code hints} say: at the time of publication if that is known, else when it was captured.
     *
     * @param moments all that the page prints, by which it may be told whether it writes the day before the month
     */
    public Dating(Hints hints, Stream<Moment> moments) {
        var known = hints.published().map(When::bounds).map(bounds -> bounds.latest()).flatMap(Dating::instant);
        this.seen = LocalDateTime.ofInstant(known.orElse(hints.retrieved()), ZoneOffset.UTC);
        this.past = new PastDays(LocalDate.ofInstant(hints.retrieved(), ZoneOffset.UTC), moments);
    }

    private static Optional<Instant> instant(Bound bound) {
        return bound instanceof Bound.At at ? Optional.of(at.instant()) : Optional.empty();
    }

    /** The time a moment means, as far as that can be told. */
    public Optional<When> when(Moment moment) {
        return switch (moment) {
            case Moment.Dated dated -> Optional.of(When.parse(text(past.settled(dated))));
            case Moment.Ago ago -> ago.unit() == ChronoUnit.YEARS && ago.amount() > LONGEST_AGO ? Optional.empty() : Optional.of(When.parse(text(ago)));
            case Moment.Clock clock -> Optional.empty();
        };
    }

    private String text(Moment.Dated dated) {
        if (dated.year().isEmpty()) {
            return guessedYear(dated);
        }
        int year = dated.year().getAsInt();
        if (dated.day() == 0) {
            return MONTH.format(LocalDate.of(year, dated.month(), 1));
        }
        var day = LocalDate.of(year, dated.month(), dated.day());
        if (dated.order() == Moment.Order.EITHER) {
            var swapped = LocalDate.of(year, dated.day(), dated.month());
            return "[" + DAY.format(day.isBefore(swapped) ? day : swapped) + "," + DAY.format(day.isBefore(swapped) ? swapped : day) + "]";
        }
        return dated.clock().map(clock -> MINUTE.format(day.atTime(clock)) + dated.zone().map(Dating::zone).orElse("")).orElseGet(() -> DAY.format(day));
    }

    private static String zone(ZoneOffset offset) {
        return offset.equals(ZoneOffset.UTC) ? "Z" : offset.getId().substring(0, 6);
    }

    /** Pages leave out the year of what is less than a year old; which year that is nobody has said. */
    private String guessedYear(Moment.Dated dated) {
        int year = seen.getYear();
        int month = dated.month();
        boolean later = month > seen.getMonthValue() || month == seen.getMonthValue() && dated.day() > seen.getDayOfMonth();
        int guessed = later ? year - 1 : year;
        boolean leap = month == 2 && dated.day() == 29;
        while (leap && !Year.isLeap(guessed)) {
            guessed--;
        }
        return "%04d?-%02d-%02d".formatted(guessed, month, dated.day());
    }

    private String text(Moment.Ago ago) {
        return switch (ago.unit()) {
            case YEARS -> "%04d~".formatted(seen.minusYears(ago.amount()).getYear());
            case MONTHS -> MONTH.format(seen.minusMonths(ago.amount())) + "~";
            default -> DAY.format(earlier(ago)) + "~";
        };
    }

    private LocalDateTime earlier(Moment.Ago ago) {
        return seen.minus(ago.amount(), ago.unit());
    }
}
