package org.adduce.ui.internal.explorer;

import java.text.Normalizer;
import java.util.Locale;

/** Text without case and accents, for finding and sorting. */
final class FoldedText {

    private FoldedText() {
    }

    static String of(String text) {
        var lower = text.toLowerCase(Locale.ROOT);
        if (isAscii(lower)) {
            return lower;
        }
        return Normalizer.normalize(lower, Normalizer.Form.NFKD).replaceAll("\\p{M}+", "");
    }

    private static boolean isAscii(String text) {
        return text.chars().allMatch(c -> c < 128);
    }
}
