package org.adduce.ui.internal.reader.page;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.adduce.model.Snapshot;
import org.adduce.model.text.TextIndex;
import org.adduce.model.value.Anchor;

/** Turns anchors, which count code points, into stretches of one snapshot's text, which count UTF-16 units. Immutable. */
public final class Places {

    private final Snapshot snapshot;
    private final TextIndex index;

    public Places(Snapshot snapshot) {
        this.snapshot = snapshot;
        this.index = TextIndex.of(snapshot);
    }

    /** Where {@code anchors} lie in the snapshot, in order; anchors of other snapshots and empty ones are left out. */
    public List<Stretch> of(Collection<Anchor> anchors) {
        return anchors.stream().sorted().flatMap(anchor -> of(anchor).stream()).toList();
    }

    /** Where an anchor lies; empty if in another snapshot, or nowhere. */
    public Optional<Stretch> of(Anchor anchor) {
        return Stream.of(anchor).filter(a -> a.snapshot().equals(snapshot.getId()))
                .map(a -> new Stretch(index.toUtf16(a.start()), index.toUtf16(a.end()))).filter(place -> !place.isEmpty()).findFirst();
    }
}
