package org.adduce.markup;

import java.util.Optional;
import org.adduce.markup.internal.IsoDate;
import org.adduce.markup.internal.WordDate;

/**
 * Reads the dates of pages, feeds and mails: ISO 8601 and its relatives, RFC 822 and 850 as they are really written,
 * {@code asctime}, and dates with the name of a month in English or one of some other languages. A date that could be
 * read in two ways ({@code 03/04/2005}) is not read.
 *
 * @since 1.0
 */
public final class WebDate {

    private static final int LONGEST = 100;
    private static final int FEWEST_DIGITS = 3;

    private WebDate() {
    }

    /**
     * Reads a date.
     *
     * @param written the date as written
     * @return the date as EDTF, as exact as it was written; a time of day without a zone stays without one
     */
    public static Optional<String> read(String written) {
        var date = written.replace('\u00A0', ' ').strip();
        if (date.length() > LONGEST || !hasDigits(date)) {
            return Optional.empty();
        }
        return IsoDate.read(date).or(() -> WordDate.read(date));
    }

    /** Names are asked about too, and most have too few digits for a day and a year. */
    private static boolean hasDigits(String text) {
        int digits = 0;
        for (int at = 0; at < text.length() && digits < FEWEST_DIGITS; at++) {
            digits += text.charAt(at) >= '0' && text.charAt(at) <= '9' ? 1 : 0;
        }
        return digits == FEWEST_DIGITS;
    }
}
