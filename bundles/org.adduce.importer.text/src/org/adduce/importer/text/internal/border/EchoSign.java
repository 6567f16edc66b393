package org.adduce.importer.text.internal.border;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Who puts words of the voice before in quotation marks answers it. */
final class EchoSign implements Sign {

    private static final int HEAD = 400;
    private static final int REACH = 6;
    private static final int LONGEST = 4000;
    private static final int SHORTEST = 6;

    @Override
    public void weigh(Gap gap, Scale scale) {
        if (!gap.isIn(Genre.THREAD) || gap.after().passage().isQuoted()) {
            return;
        }
        for (var phrase : quoted(gap)) {
            if (isSaidBefore(gap, phrase)) {
                scale.add(1.6, "it takes up the words \u201C" + phrase + "\u201D");
                return;
            }
        }
    }

    private static List<String> quoted(Gap gap) {
        var span = gap.after().span();
        var head = gap.text().substring(span.start(), Math.min(span.end(), span.start() + HEAD));
        var found = new ArrayList<String>();
        int open = -1;
        for (int at = 0; at < head.length(); at++) {
            char character = head.charAt(at);
            if (open >= 0 && (character == '"' || character == '\u201D')) {
                var phrase = head.substring(open + 1, at).toLowerCase(Locale.ROOT).replaceAll("[.,!?]+$", "");
                if (phrase.length() >= SHORTEST && phrase.indexOf(' ') > 0) {
                    found.add(phrase);
                }
                open = -1;
            } else if (character == '"' || character == '\u201C') {
                open = at;
            }
        }
        return found;
    }

    private static boolean isSaidBefore(Gap gap, String phrase) {
        for (int index = gap.index() - 1; index >= Math.max(gap.voiceStart(), gap.index() - REACH); index--) {
            var span = gap.aspects().of(index).span();
            var words = gap.text().substring(span.start(), Math.min(span.end(), span.start() + LONGEST)).toLowerCase(Locale.ROOT);
            if (words.contains(phrase)) {
                return true;
            }
        }
        return false;
    }
}
