package org.adduce.team.ui.internal.words;

import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.time.temporal.TemporalAccessor;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.widgets.TableColumn;

/** When a commit was made, in words: the day with all of its year, for of 11/10/12 nobody knows which is which. */
public final class CommitTime {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT);
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM);
    /** It has two digits wherever there may be two. */
    private static final LocalDateTime WIDE = LocalDateTime.of(2028, 11, 28, 22, 58);
    /** Pixels of a cell beside its words, and some for the months that are longer. */
    private static final int PADDING = 24;

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

    /** Makes a column wide enough for any, in the font of its table, unless it is. */
    public static void fit(TableColumn column) {
        var gc = new GC(column.getParent());
        try {
            column.setWidth(Math.max(column.getWidth(), gc.textExtent(of(WIDE)).x + PADDING));
        } finally {
            gc.dispose();
        }
    }
}
