package org.adduce.importer.text.internal.border;

import java.util.HashMap;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.adduce.importer.text.internal.page.Passages;
import org.adduce.importer.text.internal.page.Pulse;

/** Whoever lets somebody speak line by line, with the name before the quoted words each time, is one voice from the first such line to the last. */
final class SpeakerBonds {

    /** So many lines may stand between two of them. */
    private static final int REACH = 12;
    private static final int LONGEST_NAME = 48;
    private static final int LONGEST_FULL_NAME = 80;
    private static final Pattern FULL_NAME = Pattern.compile("\\p{Lu}[\\p{L}\\p{N}.\u2019'-]*(?: \\p{Lu}[\\p{L}\\p{N}.\u2019'-]*){1,4}(?=[ ,])");
    private static final Pattern QUOTED_LINE = Pattern.compile("(\\p{Lu}[\\p{L}\\p{N} .'\u2019-]{1,44}?) ?: ?[\"\u201C\u00AB\u201E]");

    private SpeakerBonds() {
    }

    static void tie(Bonds bonds, Passages passages, Pulse pulse) {
        var last = new HashMap<String, Integer>();
        for (int index = 0; index < passages.size(); index++) {
            pulse.beat();
            var line = quotedLine(passages, index);
            if (line != null && line.lookingAt()) {
                int here = index;
                var before = last.put(line.group(1).toLowerCase(Locale.ROOT), here);
                if (before != null && here - before <= REACH) {
                    bonds.tie(before, here, Bond.SPEAKER);
                } else {
                    introduce(bonds, passages, line.group(1), here);
                }
            }
        }
    }

    /** Some lines before, the full name may begin a post: "Lena Kovac has run three yards." */
    private static void introduce(Bonds bonds, Passages passages, String name, int quoted) {
        for (int index = quoted - 1; index >= Math.max(0, quoted - REACH); index--) {
            var span = passages.get(index).span();
            var full = FULL_NAME.matcher(passages.text()).region(span.start(), Math.min(span.end(), span.start() + LONGEST_FULL_NAME));
            if (passages.depth(index) == 0 && full.lookingAt() && full.group().endsWith(" " + name)) {
                bonds.tie(index, quoted, Bond.SPEAKER);
                bonds.put(index, Bond.PERSON_START);
                return;
            }
        }
    }

    /** A matcher for the beginning of a passage; null, as in most texts for most, where it cannot be such a line. */
    private static Matcher quotedLine(Passages passages, int index) {
        if (passages.depth(index) > 0) {
            return null;
        }
        var span = passages.get(index).span();
        int end = Math.min(span.end(), span.start() + LONGEST_NAME);
        return passages.text().indexOf(':', span.start(), end) < 0 ? null : QUOTED_LINE.matcher(passages.text()).region(span.start(), end);
    }
}
