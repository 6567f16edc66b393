package org.adduce.importer.text.internal.border;

import java.util.Arrays;
import org.adduce.importer.text.internal.page.Chars;
import org.adduce.importer.text.internal.page.Span;
import org.adduce.importer.text.internal.word.Lexicon;
import org.adduce.importer.text.internal.word.Terms;

/**
 * Where people talk, who answers names again what was said last: "It was built like a ship." "Ships leak." Who goes on says
 * "it", or speaks of the next thing.
 */
final class TopicSign implements Sign {

    private static final int WORDS = 4;
    private static final int LONGEST_HEAD = 60;
    private static final int TAIL = 160;
    private static final double WEIGHT = 0.55;

    @Override
    public void weigh(Gap gap, Scale scale) {
        boolean plain = gap.isIn(Genre.THREAD) && !gap.after().passage().isQuoted() && !gap.before().passage().isQuoted() && !Lists.isItem(gap.after())
                && !gap.before().announces() && Lexicon.continuations().among(gap.after().opening()).filter(it -> it.weight() >= 1).isEmpty();
        if (plain && takesUp(gap)) {
            scale.add(WEIGHT, "it takes up what was said last");
        }
    }

    private static boolean takesUp(Gap gap) {
        var head = Terms.of(gap.text(), head(gap.text(), gap.after().span()));
        boolean may = Arrays.stream(gap.before().terms()).anyMatch(said -> has(head, said));
        if (!may) {
            return false;
        }
        var before = gap.before().span();
        for (int said : Terms.of(gap.text(), new Span(Math.max(before.start(), before.end() - TAIL), before.end()))) {
            if (has(head, said) && gap.setting().weights().of(said) > 0) {
                return true;
            }
        }
        return false;
    }

    private static boolean has(int[] terms, int sought) {
        for (int term : terms) {
            if (term == sought) {
                return true;
            }
        }
        return false;
    }

    /** The first few words. */
    private static Span head(String text, Span span) {
        int end = Math.min(span.end(), span.start() + LONGEST_HEAD);
        int at = span.start();
        for (int words = 0; at < end && words < WORDS; words++) {
            while (at < end && !Chars.isBlank(text.charAt(at))) {
                at++;
            }
            while (at < end && Chars.isBlank(text.charAt(at))) {
                at++;
            }
        }
        return new Span(span.start(), at);
    }
}
