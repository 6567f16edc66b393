package org.adduce.core.importing;

import java.text.Normalizer;
import java.util.Locale;

/**
 * When two spellings are the same name.
 *
 * @since 1.0
 */
public final class Names {

    private Names() {
    }

    /** A name with case, width and spacing evened out: two names that fold alike are one. */
    public static String fold(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFKC).strip().replaceAll("[\\s\\p{Z}]+", " ").toLowerCase(Locale.ROOT);
    }
}
