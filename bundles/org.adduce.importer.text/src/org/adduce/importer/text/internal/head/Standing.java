package org.adduce.importer.text.internal.head;

import java.util.Optional;

/**
 * Where a voice stands among the others, as far as its head says it.
 *
 * @param depth how deep in the tree of answers, 0 for the outermost, -1 where nothing says it
 * @param exact whether the depth is that and not perhaps more
 * @param answering the handle of whom it answers, where the page says so
 */
public record Standing(int depth, boolean exact, Optional<String> answering) {

    /** Nothing says it. */
    static final Standing UNKNOWN = new Standing(-1, false, Optional.empty());

    /** At a depth. */
    static Standing at(int depth, boolean exact) {
        return new Standing(depth, exact, Optional.empty());
    }

    /** The same, in answer to somebody. */
    Standing answering(String handle) {
        return new Standing(depth, exact, Optional.of(handle));
    }
}
