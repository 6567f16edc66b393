package org.adduce.ui.internal.form.story;

import java.util.Optional;
import org.adduce.model.Element;

/**
 * Words of one look.
 *
 * @param text the words
 * @param style their look
 * @param target where they lead; none for words that only tell
 */
public record Run(String text, Style style, Optional<Target> target) {

    /** What words look like. */
    public enum Style {
        /** Told. */
        PLAIN,
        /** Told aside: times and numbers. */
        QUIET,
        /** What an element is called. */
        NAME,
        /** Who speaks. */
        WHO,
        /** What somebody holds of something. */
        STANCE,
        /** What a part is about. */
        STRONG,
        /** What somebody said, as said. */
        WORDS
    }

    /**
     * Where words lead.
     *
     * @param element what they name
     * @param isPlace whether they lead to its place in the text; else it is selected where it stands
     */
    public record Target(Element element, boolean isPlace) {
    }
}
