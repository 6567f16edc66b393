package org.adduce.importer.social.internal.post;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.adduce.json.JsonNumber;
import org.adduce.model.time.When;

/** Reads the times of social media: seconds since 1970, ISO 8601, and what X writes. A time without a zone stays without one. */
public final class Times {

    private static final Pattern ISO = Pattern.compile(
            "(\\d{4}-\\d\\d-\\d\\d)(?:[Tt ](\\d\\d:\\d\\d)(?::(\\d\\d)(?:[.,](\\d{1,9})\\d*)?)?\\s*(Z|z|UTC|[+-]\\d\\d(?::?\\d\\d)?)?)?");
    /** The day of the week is not looked at: it says nothing that the date does not. */
    private static final Pattern X = Pattern.compile("\\w{3} (\\w{3}) (\\d\\d?) (\\d\\d:\\d\\d:\\d\\d) ([+-]\\d{4}) (\\d{4})");
    private static final List<String> MONTHS = List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");
    /** More seconds than that are milliseconds: the year 5138. */
    private static final BigDecimal MILLISECONDS = new BigDecimal("1e11");
    private static final BigDecimal LATEST = new BigDecimal("253402300799");

    private Times() {
    }

    /** A time as a number of seconds or milliseconds or as text; nothing where it is none. */
    public static Optional<When> of(String text) {
        var even = text.strip();
        var number = even.isEmpty() || even.length() == 4 ? Optional.<BigDecimal>empty() : JsonNumber.valueOf(even);
        return number.isPresent() ? epoch(number.get()) : written(even);
    }

    private static Optional<When> epoch(BigDecimal number) {
        var seconds = number.abs().compareTo(MILLISECONDS) > 0 ? number.movePointLeft(3) : number;
        if (seconds.signum() <= 0 || seconds.compareTo(LATEST) > 0) {
            return Optional.empty();
        }
        var millis = seconds.movePointRight(3).setScale(0, RoundingMode.DOWN).longValue();
        return Optional.of(When.of(Instant.ofEpochMilli(millis)));
    }

    private static Optional<When> written(String text) {
        try {
            var iso = ISO.matcher(text);
            if (iso.matches()) {
                return Optional.of(iso(iso));
            }
            var x = X.matcher(text);
            return x.matches() ? Optional.of(x(x)) : Optional.empty();
        } catch (DateTimeException | IllegalArgumentException noSuchTime) {
            return Optional.empty();
        }
    }

    private static When iso(Matcher found) {
        if (found.group(2) == null) {
            return When.parse(found.group(1));
        }
        var clock = found.group(1) + 'T' + found.group(2) + ':' + Optional.ofNullable(found.group(3)).orElse("00");
        if (found.group(5) == null) {
            LocalDateTime.parse(clock);
            return When.parse(clock);
        }
        var fraction = found.group(4) == null ? "" : "." + found.group(4);
        return When.of(LocalDateTime.parse(clock + fraction).toInstant(zone(found.group(5))));
    }

    private static ZoneOffset zone(String text) {
        return Character.isLetter(text.charAt(0)) ? ZoneOffset.UTC : ZoneOffset.of(text.length() == 3 ? text + ":00" : text);
    }

    private static When x(Matcher found) {
        int month = MONTHS.indexOf(found.group(1).toLowerCase(Locale.ROOT)) + 1;
        var day = found.group(2).length() == 1 ? "0" + found.group(2) : found.group(2);
        var clock = LocalDateTime.parse("%s-%02d-%sT%s".formatted(found.group(5), month, day, found.group(3)));
        return When.of(clock.toInstant(ZoneOffset.of(found.group(4))));
    }
}
