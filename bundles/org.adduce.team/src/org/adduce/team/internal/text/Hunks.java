package org.adduce.team.internal.text;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/** How a text was changed, word by word. */
final class Hunks {

    /** More words than any note has; longer texts are compared line by line, which takes a tenth of the time. */
    private static final int MOST_PIECES = 20_000;

    private Hunks() {
    }

    /** The pieces to compare a text by. */
    static List<String> pieces(String text, boolean isLong) {
        return isLong ? lines(text) : Tokens.of(text);
    }

    /** Whether a text is better compared by lines. */
    static boolean isLong(String text) {
        return text.length() > MOST_PIECES * 6 || Tokens.of(text).size() > MOST_PIECES;
    }

    private static List<String> lines(String text) {
        var lines = new ArrayList<String>();
        int from = 0;
        for (int to = text.indexOf('\n'); to >= 0; to = text.indexOf('\n', from)) {
            lines.add(text.substring(from, to + 1));
            from = to + 1;
        }
        lines.add(text.substring(from));
        return lines;
    }

    /** Where pieces differ from older ones, in order. */
    static List<Hunk> between(List<String> before, List<String> after) {
        return DiffUtils.diff(before, after).getDeltas().stream().map(Hunks::hunk).sorted(Comparator.comparingInt(Hunk::start)).toList();
    }

    private static Hunk hunk(AbstractDelta<String> delta) {
        int start = delta.getSource().getPosition();
        return new Hunk(start, start + delta.getSource().size(), List.copyOf(delta.getTarget().getLines()));
    }

    /** The text with some changes, which do not meet but where all insert lines at one place. */
    static String apply(List<String> pieces, Collection<Hunk> hunks) {
        var text = new StringBuilder();
        int at = 0;
        for (var hunk : hunks.stream().sorted(Comparator.comparingInt(Hunk::start).thenComparingInt(Hunk::end)).toList()) {
            text.append(String.join("", pieces.subList(at, Math.max(at, hunk.start()))));
            text.append(hunk.text());
            at = Math.max(at, hunk.end());
        }
        return text.append(String.join("", pieces.subList(at, pieces.size()))).toString();
    }
}
