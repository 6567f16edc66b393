package org.adduce.model.text;

import java.util.IdentityHashMap;
import java.util.Map;
import org.adduce.model.Snapshot;
import org.adduce.model.Utterance;
import org.adduce.model.base.Tree;
import org.adduce.model.value.Anchor;

/**
 * The words of many voices: what {@link Words} says, at a cost that does not grow with the place in the text. Keeps an
 * index a snapshot for as long as it lives itself; not for several threads at once.
 *
 * @since 1.0
 */
public final class Passages {

    private final Map<Snapshot, CodePointIndex> indices = new IdentityHashMap<>();

    /** The words of a snapshot at a range, as {@link Words#at}. */
    public String at(Snapshot snapshot, Anchor range) {
        var text = snapshot.getText();
        if (text == null) {
            return "";
        }
        var index = indices.computeIfAbsent(snapshot, s -> new CodePointIndex(text));
        return text.substring(index.toUtf16(range.start()), index.toUtf16(range.end()));
    }

    /** The words of a voice, as {@link Words#of}. */
    public String of(Utterance utterance) {
        var source = Tree.sourceOf(utterance);
        if (source == null || utterance.getAnchors().isEmpty()) {
            return "";
        }
        for (var snapshot : source.getSnapshots()) {
            var parts = utterance.getAnchors().stream().filter(a -> a.snapshot().equals(snapshot.getId())).sorted().toList();
            if (!parts.isEmpty()) {
                return String.join("\n\n", parts.stream().map(a -> at(snapshot, a)).toList());
            }
        }
        return "";
    }
}
