package org.adduce.importer.text.internal.border;

import java.util.regex.Pattern;
import org.adduce.importer.text.internal.word.Lexicon;

/** How the words before the gap end: announcing more, with a farewell, without a full stop. */
final class EndingSign implements Sign {

    private static final int TITLE = 70;
    /** Nobody breaks lines by hand at a width like this: its end is the end of a paragraph. */
    private static final int LINE = 140;
    private static final int REACH = 400;
    private static final Pattern OWN_WORK = Pattern.compile(
            "\\b(?:my|our) (?:new|latest|recent|upcoming|forthcoming|full) (?:\\w+ )?(?:book|article|essay|piece|paper|post|column|report|podcast|episode|newsletter|video|interview|thread)\\b"
                    + "|\\blink in (?:bio|replies|comments)\\b", Pattern.CASE_INSENSITIVE);

    @Override
    public void weigh(Gap gap, Scale scale) {
        var before = gap.before();
        if (before.announces()) {
            scale.add(gap.isIn(Genre.THREAD) ? -2.5 : -3, "the words before announce it");
        } else if (before.promises()) {
            scale.add(-1.4, "the words before promise more");
        } else if (before.isClosing()) {
            scale.add(2.2, "the words before end a post");
        } else if (gap.isIn(Genre.HEAP) && speaksOfOwnWork(gap)) {
            scale.add(1.3, "the words before point to a work of their own");
        } else if (!before.endsSentence() && before.lastLink().isEmpty() && !before.isCode()) {
            unfinished(gap, scale);
        }
        if (Lexicon.closings().among(before.opening()).filter(it -> it.weight() <= 2).isPresent() && before.length() < TITLE) {
            scale.add(1, "the words before end a post");
        }
    }

    private static void unfinished(Gap gap, Scale scale) {
        if (gap.after().startsLower() && gap.blanks() == 0) {
            scale.add(gap.before().length() > LINE ? -0.2 : -2, "the sentence goes on");
        } else if (gap.before().length() > TITLE && !Lists.isItem(gap.before())) {
            scale.add(0.7, "nothing ends the last sentence before");
        } else if (gap.voiceLength() == 1 && gap.isIn(Genre.HEAP)) {
            scale.add(-0.8, "the line before looks like a title");
        }
    }

    private static boolean speaksOfOwnWork(Gap gap) {
        var span = gap.before().span();
        var tail = gap.text().substring(Math.max(span.start(), span.end() - REACH), span.end());
        return OWN_WORK.matcher(tail).find();
    }
}
