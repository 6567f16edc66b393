package org.adduce.importer.text.internal.border;

import org.adduce.importer.text.internal.page.Passages;
import org.adduce.importer.text.internal.page.Pulse;

/** What stands between two lines of three backticks is one piece of code, blank lines and all; and so is what is indented below a colon. */
final class CodeBonds {

    private static final String FENCE = "```";
    /** A fence that nothing closes for so long was none. */
    private static final int REACH = 60;
    private static final int INDENT = 4;

    private CodeBonds() {
    }

    static void tie(Bonds bonds, Passages passages, Pulse pulse) {
        tieFenced(bonds, passages, pulse);
        tieIndented(bonds, passages, pulse);
    }

    /** The sentence that announced the code may go on behind it. */
    private static void tieIndented(Bonds bonds, Passages passages, Pulse pulse) {
        boolean inCode = false;
        for (int index = 1; index < passages.size(); index++) {
            pulse.beat();
            boolean isIndented = passages.depth(index) == 0 && passages.indent(index) >= INDENT;
            boolean begins = isIndented && passages.depth(index - 1) == 0 && passages.indent(index - 1) < INDENT && last(passages, index - 1) == ':';
            boolean goesOn = !isIndented && passages.depth(index) == 0 && !passages.get(index).span().isEmpty() && Character.isLowerCase(passages.text().codePointAt(passages.get(index).span().start()));
            if (begins || inCode && (isIndented || goesOn)) {
                bonds.put(index, Bond.CODE);
            }
            inCode = isIndented && (begins || inCode);
        }
    }

    private static char last(Passages passages, int index) {
        var span = passages.get(index).span();
        return span.isEmpty() ? ' ' : passages.text().charAt(span.end() - 1);
    }

    private static void tieFenced(Bonds bonds, Passages passages, Pulse pulse) {
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
