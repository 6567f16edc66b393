package org.adduce.team.internal.history;

import java.util.List;
import org.adduce.team.git.ElementEvent.FeatureChange;

/**
 * What a commit did to an element.
 *
 * @param kind what
 * @param changes what became of its values, where it was there before and after
 */
record Deed(Kind kind, List<FeatureChange> changes) {

    /** In the order in which they stand in the file; never changed. */
    enum Kind {
        ADDED, REMOVED, MOVED, CHANGED
    }

    Deed {
        changes = List.copyOf(changes);
    }
}
