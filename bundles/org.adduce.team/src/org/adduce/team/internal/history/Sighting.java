package org.adduce.team.internal.history;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * An element as a version has it.
 *
 * @param from where the child of the root begins that it stands in, or is
 * @param stretch all of that; the same array in versions that have the same
 * @param own what in it is the element's own
 */
record Sighting(int from, byte[] stretch, ElementScan.Own own) {

    /** In a child of the root, if it is in there. */
    static Optional<Sighting> in(int from, byte[] stretch, UUID element) {
        var scan = new ElementScan(stretch);
        scan.run(0, stretch.length);
        return Optional.ofNullable(scan.elements().get(element)).map(own -> new Sighting(from, stretch, own));
    }

    int to() {
        return from + stretch.length;
    }

    /** The same element in a version that has the same child of the root at another place. */
    Sighting at(int place) {
        return place == from ? this : new Sighting(place, stretch, own);
    }

    /** What was done between two versions. */
    static Optional<Deed> between(Optional<Sighting> before, Optional<Sighting> after) {
        if (before.isEmpty() || after.isEmpty()) {
            return before.isEmpty() && after.isEmpty() ? Optional.empty()
                    : Optional.of(new Deed(before.isEmpty() ? Deed.Kind.ADDED : Deed.Kind.REMOVED, List.of()));
        }
        var old = before.get();
        var now = after.get();
        return old.stretch == now.stretch || Arrays.equals(old.stretch, now.stretch) ? Optional.empty() : VersionDiff.deed(old.stretch, old.own, now.stretch, now.own);
    }
}
