package org.adduce.model.text;

import org.adduce.model.Snapshot;
import org.adduce.model.Source;
import org.adduce.model.Utterance;
import org.adduce.model.base.Tree;
import org.adduce.model.value.Anchor;

/**
 * The words that anchors point at.
 *
 * @since 1.0
 */
public final class Words {

    private Words() {
    }

    /** The words of a snapshot at a range that is counted in code points; what lies beyond its end is left out. */
    public static String at(Snapshot snapshot, Anchor range) {
        return TextIndex.of(snapshot).at(range.start(), range.end());
    }

    /** Whether a snapshot says exactly {@code words} at a range that is counted in code points and lies within it. */
    public static boolean isSaid(Snapshot snapshot, Anchor range, String words) {
        return TextIndex.of(snapshot).says(range.start(), range.end(), words);
    }

    /** The words of a voice in the first of its source's snapshots that it is anchored in, parts joined by a blank line; else empty. */
    public static String of(Utterance utterance) {
        Source source = Tree.sourceOf(utterance);
        if (source == null) {
            return "";
        }
        for (Snapshot snapshot : source.getSnapshots()) {
            var parts = utterance.getAnchors().stream().filter(a -> a.snapshot().equals(snapshot.getId())).sorted().toList();
            if (!parts.isEmpty()) {
                return String.join("\n\n", parts.stream().map(a -> at(snapshot, a)).toList());
            }
        }
        return "";
    }
}
