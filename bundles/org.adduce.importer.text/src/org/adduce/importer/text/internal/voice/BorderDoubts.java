package org.adduce.importer.text.internal.voice;

import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import org.adduce.core.importing.Doubt;
import org.adduce.importer.text.internal.border.Cut;
import org.adduce.importer.text.internal.page.Chars;
import org.adduce.importer.text.internal.page.Passages;
import org.adduce.importer.text.internal.page.Span;

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

    /** Keeps of the borders that were nearly drawn within a voice those that were most nearly drawn, in their order. */
    static void keep(List<Cut> near, Cut cut) {
        near.add(cut);
        if (near.size() > MOST) {
            near.remove(Collections.min(near, Comparator.comparingDouble(Cut::score)));
        }
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

    private static String firstWords(Passages passages, int index) {
        return firstWords(passages.text(), passages.get(index).span());
    }

    /** The words that some begin with, to tell them by. */
    static String firstWords(String text, Span span) {
        int line = span.start();
        while (line < span.end() && !Chars.isLineEnd(text.charAt(line))) {
            line++;
        }
        int end = Math.min(line, span.start() + FIRST_WORDS);
        while (end < line && end > span.start() + FIRST_WORDS / 2 && !Chars.isBlank(text.charAt(end))) {
            end--;
        }
        if (end > span.start() && Character.isHighSurrogate(text.charAt(end - 1))) {
            end--;
        }
        return text.substring(span.start(), end).strip() + (end < span.end() ? "\u2026" : "");
    }
}
