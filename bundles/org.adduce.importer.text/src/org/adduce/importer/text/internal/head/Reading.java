package org.adduce.importer.text.internal.head;

import java.time.DateTimeException;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.MatchResult;
import org.adduce.importer.text.internal.head.Moment.Order;

/** From what a pattern of {@link Stamps} matched to the moment it means; empty where there is no such date. */
final class Reading {

    private static final Set<String> YESTERDAY = Set.of("yesterday", "gestern", "ayer");

    private Reading() {
    }

    static Optional<Moment> iso(MatchResult match) {
        return dated(year(match.group(1)), number(match.group(2)), number(match.group(3)), clock(match, 4), Order.PLAIN);
    }

    static Optional<Moment> monthFirst(MatchResult match) {
        return dated(year(match.group(3)), month(match.group(1)), number(match.group(2)), clock(match, 4), Order.PLAIN);
    }

    static Optional<Moment> dayFirst(MatchResult match) {
        return dated(year(match.group(3)), month(match.group(2)), number(match.group(1)), clock(match, 4), Order.PLAIN);
    }

    static Optional<Moment> monthOnly(MatchResult match) {
        return dated(year(match.group(2)), month(match.group(1)), 0, Hour.NONE, Order.PLAIN);
    }

    /** Day first with dots; with slashes as the numbers allow, month first beside an American clock. */
    static Optional<Moment> numeric(MatchResult match) {
        int first = number(match.group(1));
        int second = number(match.group(3));
        boolean dots = match.group(2).equals(".");
        boolean american = match.group(6) != null;
        boolean dayFirst = dots || first > 12;
        var order = dots || first == second ? Order.PLAIN : first > 12 ? Order.DAY_FIRST : second > 12 || american ? Order.MONTH_FIRST : Order.EITHER;
        return dated(year(match.group(4)), dayFirst ? second : first, dayFirst ? first : second, clock(match, 5), order);
    }

    static Optional<Moment> ago(MatchResult match) {
        var amount = match.group(1);
        long count = Character.isDigit(amount.charAt(0)) ? Long.parseLong(amount) : 1;
        return unit(match.group(2).toLowerCase(Locale.ROOT)).map(unit -> new Moment.Ago(count, unit));
    }

    static Optional<Moment> day(MatchResult match) {
        return Optional.of(new Moment.Ago(YESTERDAY.contains(match.group(1).toLowerCase(Locale.ROOT)) ? 1 : 0, ChronoUnit.DAYS));
    }

    static Optional<Moment> clockFirst(MatchResult match) {
        var time = time(match.group(1), match.group(2));
        if (match.group(3) == null) {
            return time.map(Moment.Clock::new);
        }
        return dated(year(match.group(5)), month(match.group(3)), number(match.group(4)), new Hour(time, Optional.empty()), Order.PLAIN);
    }

    private record Hour(Optional<LocalTime> time, Optional<ZoneOffset> zone) {
        static final Hour NONE = new Hour(Optional.empty(), Optional.empty());
    }

    private static Optional<Moment> dated(OptionalInt year, int month, int day, Hour hour, Order order) {
        boolean exists = month >= 1 && month <= 12 && day >= 0 && day <= 31
                && (day == 0 || day <= YearMonth.of(year.orElse(2000), month).lengthOfMonth());
        return exists ? Optional.of(new Moment.Dated(year, month, day, hour.time, hour.zone, order)) : Optional.empty();
    }

    private static OptionalInt year(String digits) {
        if (digits == null) {
            return OptionalInt.empty();
        }
        int year = number(digits.replaceAll("\\D", ""));
        return OptionalInt.of(year < 100 ? 2000 + year : year);
    }

    private static int month(String name) {
        return Months.number(name).orElse(0);
    }

    private static int number(String digits) {
        return Integer.parseInt(digits);
    }

    private static Hour clock(MatchResult match, int group) {
        return match.group(group) == null ? Hour.NONE : new Hour(time(match.group(group), match.group(group + 1)), zone(match.group(group + 2)));
    }

    private static Optional<LocalTime> time(String clock, String half) {
        var parts = clock.replaceFirst(" ?min$", "").split("[:.]| ?h ?");
        int hour = number(parts[0]);
        if (half != null) {
            hour = hour % 12 + (Character.toLowerCase(half.charAt(0)) == 'p' ? 12 : 0);
        }
        try {
            return Optional.of(LocalTime.of(hour, number(parts[1]), parts.length > 2 ? number(parts[2]) : 0));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static Optional<ZoneOffset> zone(String zone) {
        if (zone == null) {
            return Optional.empty();
        }
        try {
            return Optional.of(Character.isLetter(zone.charAt(0)) ? ZoneOffset.UTC : ZoneOffset.of(zone));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static Optional<ChronoUnit> unit(String name) {
        return Optional.ofNullable(switch (name) {
            case "s", "sec", "secs", "second", "seconds", "sekunde", "sekunden", "seconde", "secondes", "segundo", "segundos" -> ChronoUnit.SECONDS;
            case "m", "min", "mins", "minute", "minutes", "minuten", "minuto", "minutos" -> ChronoUnit.MINUTES;
            case "h", "hr", "hrs", "hour", "hours", "std", "stunde", "stunden", "heure", "heures", "hora", "horas" -> ChronoUnit.HOURS;
            case "d", "day", "days", "tag", "tagen", "jour", "jours", "j", "día", "días" -> ChronoUnit.DAYS;
            case "w", "wk", "wks", "week", "weeks", "woche", "wochen", "semaine", "semaines", "sem", "semana", "semanas" -> ChronoUnit.WEEKS;
            case "mo", "mos", "month", "months", "monat", "monaten", "mois", "mes", "meses" -> ChronoUnit.MONTHS;
            case "y", "yr", "yrs", "year", "years", "jahr", "jahren", "an", "ans", "année", "années", "año", "años" -> ChronoUnit.YEARS;
            default -> null;
        });
    }
}
