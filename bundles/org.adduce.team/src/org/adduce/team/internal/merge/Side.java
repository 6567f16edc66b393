package org.adduce.team.internal.merge;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.adduce.model.Element;
import org.adduce.team.internal.compare.Delta;
import org.adduce.team.internal.compare.Index;

/**
 * One side of a merge.
 *
 * @param name what people call it
 * @param index its elements
 * @param delta what it changed
 * @param revived what it deleted and what stays all the same
 */
record Side(String name, Index index, Delta delta, Set<UUID> revived) {

    Side(String name, Index index, Delta delta) {
        this(name, index, delta, new LinkedHashSet<>());
    }

    /** Whether it deleted an element, and that is to be so. */
    boolean deletes(UUID id) {
        return delta.removed().containsKey(id) && !revived.contains(id);
    }

    /** An element as it is on this side. */
    Optional<Element> find(UUID id) {
        return index.find(id);
    }
}
