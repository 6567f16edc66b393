package org.adduce.importer.table.ui.internal;

import java.util.MissingResourceException;
import java.util.ResourceBundle;
import org.adduce.importer.table.TableMapping;

/** What people call the kinds of rows and the meanings of columns. The words stand in {@code meanings.properties}. */
final class MeaningWords {

    private static final ResourceBundle WORDS = ResourceBundle.getBundle(MeaningWords.class.getPackageName() + ".meanings");

    private MeaningWords() {
    }

    /** What rows of a kind are called. */
    static String kind(String kind) {
        return word("kind." + kind, kind);
    }

    /** What a column of a meaning is called. */
    static String of(String kind, String meaning) {
        return switch (meaning) {
            case TableMapping.KEPT -> word("kept", meaning);
            case TableMapping.OUT -> word("out", meaning);
            default -> word(kind + '.' + meaning, word(meaning, meaning));
        };
    }

    private static String word(String key, String otherwise) {
        try {
            return WORDS.getString(key);
        } catch (MissingResourceException e) {
            return otherwise;
        }
    }
}
