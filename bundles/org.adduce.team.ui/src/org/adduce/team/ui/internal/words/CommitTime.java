package org.adduce.team.ui.internal.words;

import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.time.temporal.TemporalAccessor;

/** When a commit was made, in words: the day with all of its year, for of 11/10/12 nobody knows which is which. */
public final class CommitTime {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT);
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM);

    private CommitTime() {
    }

    /** As in "22 Nov 2026". */
    public static String day(TemporalAccessor when) {
        return DAY.format(when);
    }

    /** As in "22 Nov 2026, 19:46". */
    public static String of(TemporalAccessor when) {
        return TIME.format(when);
    }
}
