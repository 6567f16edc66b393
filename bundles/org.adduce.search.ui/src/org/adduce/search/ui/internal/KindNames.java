package org.adduce.search.ui.internal;

import java.util.MissingResourceException;
import java.util.ResourceBundle;
import org.adduce.core.query.Kind;

/** Kinds, as people call them. */
final class KindNames {

    private static final ResourceBundle NAMES = ResourceBundle.getBundle("org.adduce.search.ui.internal.kinds");

    private KindNames() {
    }

    static String of(Kind kind) {
        try {
            return NAMES.getString(kind.word());
        } catch (MissingResourceException e) {
            return kind.word(); // of a newer model: its own word does
        }
    }
}
