package org.adduce.ui.internal.reader.page;

import java.util.function.ToIntFunction;

/** Words that are cut where there is no room for all of them. */
public final class Shortened {

    private static final String DOTS = "…";

    private Shortened() {
    }

    /** All of {@code words} if they fit into {@code room}, else as many letters as fit with dots after them. */
    public static String to(int room, String words, ToIntFunction<String> width) {
        if (width.applyAsInt(words) <= room) {
            return words;
        }
        int low = 0;
        int high = words.length() - 1;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (width.applyAsInt(words.substring(0, middle) + DOTS) <= room) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        int end = low > 0 && Character.isHighSurrogate(words.charAt(low - 1)) ? low - 1 : low;
        return words.substring(0, end) + DOTS;
    }
}
