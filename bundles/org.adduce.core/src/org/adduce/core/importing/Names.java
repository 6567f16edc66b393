package org.adduce.core.importing;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * When two spellings are the same name.
 *
 * @since 1.0
 */
public final class Names {

    private static final Pattern SPACING = Pattern.compile("[\\s\\p{Z}]+");

    private Names() {
    }

    /** A name with case, width and spacing evened out: two names that fold alike are one. */
    public static String fold(String name) {
        return isEven(name) ? name.toLowerCase(Locale.ROOT) : foldAny(name);
    }

    /** Whether there is nothing but case to even out: letters of ASCII with single blanks between them. Most names are so. */
    private static boolean isEven(String name) {
        char before = ' ';
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            if (c < ' ' || c > '~' || c == ' ' && before == ' ') {
                return false;
            }
            before = c;
        }
        return before != ' ';
    }

    private static String foldAny(String name) {
        var even = Normalizer.normalize(name, Normalizer.Form.NFKC);
        return SPACING.matcher(even).replaceAll(" ").strip().toLowerCase(Locale.ROOT);
    }
}
