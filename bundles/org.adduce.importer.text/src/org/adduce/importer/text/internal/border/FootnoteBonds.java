package org.adduce.importer.text.internal.border;

import java.util.HashMap;
import java.util.Optional;
import org.adduce.importer.text.internal.link.Footnote;
import org.adduce.importer.text.internal.link.Mark;
import org.adduce.importer.text.internal.page.Passages;
import org.adduce.importer.text.internal.page.Pulse;

/** Everything from the words that cite a footnote to the footnote is one voice, and the last footnote ends it. */
final class FootnoteBonds {

    private static final int REACH = 40;

    private FootnoteBonds() {
    }

    static void tie(Bonds bonds, Passages passages, Pulse pulse) {
        var lastCited = new HashMap<String, Integer>();
        boolean afterFootnote = false;
        for (int index = 0; index < passages.size(); index++) {
            pulse.beat();
            var span = passages.get(index).span();
            var note = passages.depth(index) > 0 ? Optional.<Footnote>empty() : Footnote.of(passages.text(), span);
            int cited = note.map(it -> lastCited.getOrDefault(it.number(), -1)).orElse(-1);
            boolean uncited = note.isPresent() && index > 0 && note.get().hasLink(passages.text());
            if (cited >= 0 && index - cited <= REACH || uncited) {
                bonds.tie(cited >= 0 && index - cited <= REACH ? cited : index - 1, index, Bond.FOOTNOTE);
                afterFootnote = true;
                continue;
            }
            if (afterFootnote) {
                bonds.put(index, Bond.NOTES_END);
                lastCited.clear();
                afterFootnote = false;
            }
            if (passages.depth(index) == 0) {
                for (var mark : Mark.in(passages.text(), span)) {
                    lastCited.put(mark.number(), index);
                }
            }
        }
    }
}
