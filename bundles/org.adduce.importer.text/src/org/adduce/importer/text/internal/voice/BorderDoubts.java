package org.adduce.importer.text.internal.voice;

import org.adduce.core.importing.Doubt;
import org.adduce.importer.text.internal.border.Cut;
import org.adduce.importer.text.internal.page.Chars;
import org.adduce.importer.text.internal.page.Passages;

/**
 * Doubtful borders in words. The words are kept in the dossier, so they are the same on every desk, whatever language its
 * workbench speaks.
 */
final class BorderDoubts {

    /** More doubts about one voice would not be read. */
    static final int MOST = 3;
    private static final int FIRST_WORDS = 42;

    private BorderDoubts() {
    }

    /** About a border that was drawn. */
    static Doubt before(Cut cut) {
        var why = cut.reasonFor().isEmpty() ? "as often as not in such a text" : "only because " + cut.reasonFor();
        var but = cut.reasonAgainst().isEmpty() ? "" : ", as " + cut.reasonAgainst();
        return new Doubt("A voice begins here, " + why, "the voice before goes on" + but);
    }

    /** About a border that was not drawn. */
    static Doubt within(Passages passages, Cut cut) {
        var words = firstWords(passages, cut.passage());
        var why = cut.reasonFor().isEmpty() ? "" : ": " + cut.reasonFor();
        var but = cut.reasonAgainst().isEmpty() ? "" : ", as " + cut.reasonAgainst();
        return new Doubt("The voice goes on with \u201C" + words + "\u201D" + but, "another voice begins there" + why);
    }

    static String firstWords(Passages passages, int index) {
        var span = passages.get(index).span();
        int end = Math.min(span.end(), span.start() + FIRST_WORDS);
        while (end < span.end() && end > span.start() + FIRST_WORDS / 2 && !Chars.isBlank(passages.text().charAt(end))) {
            end--;
        }
        if (end > span.start() && Character.isHighSurrogate(passages.text().charAt(end - 1))) {
            end--;
        }
        return passages.text().substring(span.start(), end).strip() + (end < span.end() ? "\u2026" : "");
    }
}
