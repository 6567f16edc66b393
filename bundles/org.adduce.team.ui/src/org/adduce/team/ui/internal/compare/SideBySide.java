package org.adduce.team.ui.internal.compare;

import org.adduce.team.ui.internal.words.Marked;

/**
 * What two sides say of a difference, beside each other.
 *
 * @param before what the left says
 * @param after what the right says
 */
public record SideBySide(Said before, Said after) {

    /** Longer texts are compared off the UI thread, in UTF-16 units of both together. */
    static final int QUICK = 6_000;

    /**
     * What one side says.
     *
     * @param text its words
     * @param isAside whether they are no value but say something about it
     */
    public record Said(Marked text, boolean isAside) {

        static Said value(String text) {
            return text.isEmpty() ? aside(Messages.Said_nothing) : new Said(Marked.plain(text), false);
        }

        static Said aside(String words) {
            return new Said(Marked.plain(words), true);
        }

        /** The same text with what the other has not marked; where that has no value, all of it is plainly its own. */
        Said besides(Said other) {
            return isAside || other.isAside ? this : new Said(Marked.besides(text.text(), other.text.text()), false);
        }
    }

    /** Two values with what is different in them marked. */
    SideBySide marked() {
        return new SideBySide(before.besides(after), after.besides(before));
    }

    /** Whether marking them takes no longer than a person notices. */
    boolean isQuick() {
        return before.text().text().length() + after.text().text().length() <= QUICK;
    }
}
