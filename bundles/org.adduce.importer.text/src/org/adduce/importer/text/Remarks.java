package org.adduce.importer.text;

import java.util.ArrayList;
import java.util.List;
import org.adduce.core.importing.Diagnostic;
import org.adduce.importer.text.internal.voice.Discussion;

/** What to tell a person about a text beside its voices: which lines are taken for nobody's words. */
final class Remarks {

    private static final int MOST = 200;

    private Remarks() {
    }

    static List<Diagnostic> about(Discussion discussion) {
        var remarks = new ArrayList<Diagnostic>();
        for (int line : discussion.furniture().stream().limit(MOST).toList()) {
            remarks.add(Diagnostic.info("\u201C" + discussion.page().words(line) + "\u201D is part of the page, and nobody's words", line + 1));
        }
        if (discussion.full()) {
            remarks.add(Diagnostic.warning("The text has more voices than can be reviewed; what is beyond was left together. Split it into parts and import those.", 0));
        }
        int more = discussion.furniture().size() - MOST;
        if (more > 0) {
            remarks.add(Diagnostic.info(more + " more lines are part of the page", discussion.furniture().get(MOST) + 1));
        }
        return remarks;
    }
}
