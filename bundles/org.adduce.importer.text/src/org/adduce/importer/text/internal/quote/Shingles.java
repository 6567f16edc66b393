package org.adduce.importer.text.internal.quote;

import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;

/** Which quotations hold some neighbouring words. Built once, then only asked. */
final class Shingles {

    /** Few passages are long enough to need more to be recognised. */
    private static final int MOST_OF_ONE = 24;
    private static final int MOST_OF_ALL = 600_000;
    private static final int LARGEST = 3;
    private static final int FILTER = 1 << 22;

    private final Map<Long, int[]> quotations = new HashMap<>();
    private final BitSet filter = new BitSet(FILTER);
    private int all;

    /** How many neighbouring words of a quotation of this length are looked up together. */
    static int sizeFor(int words) {
        return Math.min(LARGEST, words);
    }

    /** Adds a quotation; gives how many of its shingles are looked up, 0 where there is no room left. */
    int add(int quotation, int[] words) {
        int size = sizeFor(words.length);
        int there = words.length - size + 1;
        if (size == 0 || all > MOST_OF_ALL) {
            return 0;
        }
        int taken = Math.min(there, MOST_OF_ONE);
        for (int i = 0; i < taken; i++) {
            put(Wording.shingle(words, (int) ((long) i * there / taken), size), quotation);
        }
        all += taken;
        return taken;
    }

    /** The quotations that hold a shingle. */
    int[] with(long shingle) {
        return filter.get(place(shingle)) ? quotations.getOrDefault(shingle, new int[0]) : new int[0];
    }

    /** Whether any quotation may hold a shingle; a quick answer, no with certainty. */
    boolean mayHold(long shingle) {
        return filter.get(place(shingle));
    }

    private void put(long shingle, int quotation) {
        filter.set(place(shingle));
        quotations.merge(shingle, new int[] { quotation }, (old, one) -> {
            if (old.length >= 64 || old[old.length - 1] == quotation) {
                return old;
            }
            var more = Arrays.copyOf(old, old.length + 1);
            more[old.length] = quotation;
            return more;
        });
    }

    private static int place(long shingle) {
        return (int) ((shingle ^ shingle >>> 32) & FILTER - 1);
    }
}
