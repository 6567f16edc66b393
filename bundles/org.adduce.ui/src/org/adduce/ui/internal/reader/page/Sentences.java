package org.adduce.ui.internal.reader.page;

import java.text.BreakIterator;
import java.util.Locale;

/** Finds the sentence around a place. */
public final class Sentences {

    /** Nobody's sentence is longer, in UTF-16 units; a text without full stops is cut here. */
    private static final int LONGEST = 4000;

    private Sentences() {
    }

    /** The sentence of {@code text} at {@code offset}, as far as it lies in {@code bounds}, without blanks at its ends. */
    public static Stretch at(int offset, String text, Stretch bounds, Locale language) {
        int from = Math.max(bounds.start(), offset - LONGEST);
        int to = Math.min(bounds.end(), offset + LONGEST);
        if (from >= to) {
            return new Stretch(offset, offset);
        }
        var part = text.substring(from, to);
        var sentences = BreakIterator.getSentenceInstance(language);
        sentences.setText(part);
        int within = Math.clamp(offset - from, 0, part.length() - 1);
        int end = sentences.following(within);
        int start = sentences.previous();
        return paragraph(offset, text, new Stretch(from + start, from + end)).trimmed(text);
    }

    /** A sentence does not go on beyond an empty line. */
    private static Stretch paragraph(int offset, String text, Stretch sentence) {
        int before = text.lastIndexOf("\n\n", offset - 1);
        int after = text.indexOf("\n\n", offset);
        int start = before >= sentence.start() ? before + 2 : sentence.start();
        int end = after >= 0 && after < sentence.end() ? after : sentence.end();
        return new Stretch(start, Math.max(start, end));
    }
}
