package org.adduce.model.text;

import java.util.Collections;
import java.util.Map;
import java.util.WeakHashMap;
import org.adduce.model.Snapshot;

/** Keeps the index of each long text while its snapshot is in use. May be asked by several threads at once. */
final class TextIndexes {

    /** Counting through a shorter text (in UTF-16 units) costs no more than looking its index up. */
    private static final int WORTH_KEEPING = 512;
    /** An index holds the text but not the snapshot, so a snapshot that nobody uses takes its entry with it. */
    private static final Map<Snapshot, TextIndex> KEPT = Collections.synchronizedMap(new WeakHashMap<>());

    private TextIndexes() {
    }

    static TextIndex of(Snapshot snapshot) {
        var text = snapshot.getText() == null ? "" : snapshot.getText();
        if (text.length() < WORTH_KEEPING) {
            return TextIndex.of(text);
        }
        var kept = KEPT.get(snapshot);
        if (kept == null || kept.text() != text) {
            kept = TextIndex.of(text);
            KEPT.put(snapshot, kept);
        }
        return kept;
    }
}
