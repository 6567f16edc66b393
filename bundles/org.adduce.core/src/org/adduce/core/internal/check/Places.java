package org.adduce.core.internal.check;

import java.util.Optional;
import org.adduce.model.Element;
import org.adduce.model.Snapshot;
import org.adduce.model.base.Tree;
import org.adduce.model.value.Anchor;

/** Where anchors point. */
final class Places {

    private Places() {
    }

    /** The snapshot an anchor of an element names, if it is one of the element's own source. */
    static Optional<Snapshot> snapshot(Element element, Anchor anchor) {
        var source = Tree.sourceOf(element);
        if (source != null) {
            for (var snapshot : source.getSnapshots()) {
                if (anchor.snapshot().equals(snapshot.getId())) {
                    return Optional.of(snapshot);
                }
            }
        }
        return Optional.empty();
    }
}
