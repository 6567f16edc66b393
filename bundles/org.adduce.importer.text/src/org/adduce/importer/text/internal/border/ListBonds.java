package org.adduce.importer.text.internal.border;

import java.util.regex.Pattern;
import org.adduce.importer.text.internal.page.Passages;
import org.adduce.importer.text.internal.page.Pulse;

/** The items of a list, and the posts of a numbered series, are one voice. */
final class ListBonds {

    private static final int LONGEST = 400;
    /** "A thread", or the pictures for it. */
    private static final Pattern THREAD = Pattern.compile("\uD83E\uDDF5|\uD83D\uDC47|(?i)\\b(?:thread|faden|hilo)\\b[^.!?\n]{0,24}[:\u2193\u2B07.]|(?i)^thread\\b|\\(?(?i)\\b(?:thread|hilo)\\)?\\s*$");

    private ListBonds() {
    }

    static void tie(Bonds bonds, Passages passages, Pulse pulse) {
        var aspects = new Aspects(passages, new Range(0, passages.size()));
        for (int index = 1; index < passages.size(); index++) {
            pulse.beat();
            boolean mayBe = mayBeItem(passages, index) && mayBeItem(passages, index - 1);
            if (mayBe && Lists.goesOn(aspects.of(index - 1), aspects.of(index))) {
                bonds.put(index, Bond.ITEM);
                if (index > 1 && Lists.startsSeries(aspects.of(index - 1))) {
                    boolean isAnnounced = isAnnounced(passages, index - 2);
                    bonds.put(index - 1, isAnnounced ? Bond.INTRODUCED : Bond.SERIES_START);
                    bonds.put(isAnnounced ? index - 2 : index - 1, Bond.SERIES_START);
                }
            } else if (bonds.before(index - 1) == Bond.ITEM && Lists.endsSeries(aspects.of(index - 1))) {
                bonds.put(index, Bond.SERIES_END);
            }
        }
    }

    /** The first post of a series may be the one before that which has a number. */
    private static boolean isAnnounced(Passages passages, int index) {
        var span = passages.get(index).span();
        return passages.depth(index) == 0 && THREAD.matcher(passages.text()).region(span.start(), Math.min(span.end(), span.start() + LONGEST)).find();
    }

    private static boolean mayBeItem(Passages passages, int index) {
        var span = passages.get(index).span();
        return passages.depth(index) == 0 && !span.isEmpty() && !Character.isLetter(passages.text().charAt(span.start()));
    }
}
