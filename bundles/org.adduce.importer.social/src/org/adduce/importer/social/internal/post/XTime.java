package org.adduce.importer.social.internal.post;

import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.util.Locale;
import java.util.Optional;

/**
 * Times as X writes them: {@code Sat Dec 06 18:20:30 +0000 2025}. All parts stand where they always do and are taken from there:
 * an archive has a hundred thousand of them, and an expression takes several times as long.
 */
final class XTime {

    private static final String MONTHS = "janfebmaraprmayjunjulaugsepoctnovdec";
    private static final int LENGTH = 30;

    private XTime() {
    }

    /**
     * The seconds since 1970 of a time; nothing where the text is not written so.
     *
     * @throws DateTimeException if there is no such day or time of day
     */
    static Optional<Long> of(String text) {
        var even = text.length() == LENGTH - 1 ? text.substring(0, 8) + '0' + text.substring(8) : text;
        if (even.length() != LENGTH || !isSpaced(even)) {
            return Optional.empty();
        }
        // the day of the week is not looked at: it says nothing that the date does not
        int month = MONTHS.indexOf(even.substring(4, 7).toLowerCase(Locale.ROOT));
        var zone = even.substring(20, 25);
        int century = two(even, 26);
        boolean isWhole = month >= 0 && month % 3 == 0 && century >= 0 && two(even, 28) >= 0 && "+-".indexOf(zone.charAt(0)) >= 0;
        return isWhole ? Optional.of(LocalDateTime.of(century * 100 + two(even, 28), month / 3 + 1, two(even, 8), two(even, 11), two(even, 14), two(even, 17))
                .toEpochSecond(Times.zone(zone))) : Optional.empty();
    }

    private static boolean isSpaced(String text) {
        return text.charAt(3) == ' ' && text.charAt(7) == ' ' && text.charAt(10) == ' ' && text.charAt(13) == ':' && text.charAt(16) == ':' && text.charAt(19) == ' ' && text.charAt(25) == ' ';
    }

    /** A number of two digits; below zero, which no part of a time is, for anything else. */
    private static int two(String text, int at) {
        int tens = text.charAt(at) - '0';
        int ones = text.charAt(at + 1) - '0';
        return tens < 0 || tens > 9 || ones < 0 || ones > 9 ? -1 : tens * 10 + ones;
    }
}
