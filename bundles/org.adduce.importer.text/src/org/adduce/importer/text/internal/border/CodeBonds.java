package org.adduce.importer.text.internal.border;

import org.adduce.importer.text.internal.page.Passages;
import org.adduce.importer.text.internal.page.Pulse;

/** What stands between two lines of three backticks is one piece of code, blank lines and all. */
final class CodeBonds {

    private static final String FENCE = "```";
    /** A fence that nothing closes for so long was none. */
    private static final int REACH = 60;

    private CodeBonds() {
    }

    static void tie(Bonds bonds, Passages passages, Pulse pulse) {
        int open = -1;
        for (int index = 0; index < passages.size(); index++) {
            pulse.beat();
            boolean turns = passages.depth(index) == 0 && fences(passages, index) % 2 == 1;
            if (!turns) {
                continue;
            }
            if (open >= 0 && index - open <= REACH) {
                bonds.tie(open, index, Bond.CODE);
                open = -1;
            } else {
                open = index;
            }
        }
    }

    private static int fences(Passages passages, int index) {
        var span = passages.get(index).span();
        int found = 0;
        for (int at = passages.text().indexOf(FENCE, span.start(), span.end()); at >= 0; at = passages.text().indexOf(FENCE, at + FENCE.length(), span.end())) {
            found++;
        }
        return found;
    }
}
