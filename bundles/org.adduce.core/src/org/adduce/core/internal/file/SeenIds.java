package org.adduce.core.internal.file;

import java.util.UUID;

/**
 * The ids of the elements that were written so far, as one mixed number each: enough to say for nearly nothing that none came
 * twice. Where it looks as if one had, or where an element has none, somebody must look closely; see {@link Identities}.
 */
final class SeenIds {

    private static final int SMALLEST = 1 << 12;

    /** Zero where there is none. */
    private long[] keys = new long[SMALLEST];
    private int size;
    private boolean isDoubtful;

    /** Whether an id seems to have come twice, or one was missing. */
    boolean isDoubtful() {
        return isDoubtful;
    }

    /** Takes the id of an element; null where it has none. */
    void add(UUID id) {
        if (id == null) {
            isDoubtful = true;
            return;
        }
        if (size >= keys.length / 2) {
            grow();
        }
        long key = ElementTable.key(id.getMostSignificantBits(), id.getLeastSignificantBits());
        size++;
        put(key == 0 ? 1 : key);
    }

    private void put(long key) {
        int mask = keys.length - 1;
        int at = (int) key & mask;
        while (keys[at] != 0) {
            isDoubtful |= keys[at] == key;
            at = at + 1 & mask;
        }
        keys[at] = key;
    }

    private void grow() {
        var old = keys;
        keys = new long[2 * old.length];
        for (long key : old) {
            if (key != 0) {
                put(key);
            }
        }
    }
}
