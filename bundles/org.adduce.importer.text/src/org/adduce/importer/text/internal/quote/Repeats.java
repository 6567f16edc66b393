package org.adduce.importer.text.internal.quote;

import java.util.HashMap;
import java.util.Map;
import org.adduce.importer.text.internal.page.Chars;
import org.adduce.importer.text.internal.page.Passages;
import org.adduce.importer.text.internal.page.Pulse;
import org.adduce.importer.text.internal.page.Span;

/**
 * Passages that repeat, word for word, a sentence or a passage further up are quotations, though nothing marks them: pages
 * set them in italics or in a box, and the copy loses that.
 */
public final class Repeats {

    private static final int LEAST_WORDS = 6;
    private static final int MOST_WORDS = 200;
    private static final int MOST_KEPT = 1_000_000;

    private final Passages passages;
    private final Pulse pulse;
    /** The last passage in which a sentence or a whole passage stood, by the hash of its words. */
    private final Map<Long, Integer> seen = new HashMap<>();

    private Repeats(Passages passages, Pulse pulse) {
        this.passages = passages;
        this.pulse = pulse;
    }

    /** Marks them as quoted. */
    public static void mark(Passages passages, Pulse pulse) {
        var repeats = new Repeats(passages, pulse);
        for (int index = 0; index < passages.size(); index++) {
            pulse.beat();
            if (passages.depth(index) == 0) {
                repeats.look(index);
            }
        }
    }

    private void look(int index) {
        var span = passages.get(index).span();
        var words = Wording.of(passages.text(), span, MOST_WORDS + 1);
        boolean whole = words.length >= LEAST_WORDS && words.length <= MOST_WORDS;
        if (whole) {
            int before = seen.getOrDefault(hash(words), -1);
            if (before >= 0 && before < index) {
                passages.quote(index);
                return;
            }
            keep(words, index);
        }
        keepSentences(span, index);
    }

    private void keepSentences(Span span, int index) {
        int from = span.start();
        for (int at = from; at < span.end() && seen.size() < MOST_KEPT; at++) {
            boolean end = Chars.endsSentence(passages.text().charAt(at)) && (at + 1 == span.end() || Chars.isBlank(passages.text().charAt(at + 1)));
            if (end) {
                pulse.beat();
                var words = Wording.of(passages.text(), new Span(from, at), MOST_WORDS);
                if (words.length >= LEAST_WORDS) {
                    keep(words, index);
                }
                from = at + 1;
            }
        }
    }

    private void keep(int[] words, int index) {
        if (seen.size() < MOST_KEPT) {
            seen.put(hash(words), index);
        }
    }

    private static long hash(int[] words) {
        return Wording.shingle(words, 0, words.length);
    }
}
