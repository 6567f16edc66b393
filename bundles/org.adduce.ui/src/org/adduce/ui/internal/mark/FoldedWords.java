package org.adduce.ui.internal.mark;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.adduce.core.query.Folding;

/** The words of a text as a search sees them. */
public final class FoldedWords {

    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}]+");

    private FoldedWords() {
    }

    /** The words of {@code text}, folded, one blank before each and one after the last. */
    public static String line(String text) {
        return ' ' + String.join(" ", of(text)) + ' ';
    }

    /** The words of {@code text}, folded. */
    public static List<String> of(String text) {
        return Arrays.stream(BETWEEN.split(Folding.fold(text))).filter(word -> !word.isEmpty()).toList();
    }
}
