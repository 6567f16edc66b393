package org.adduce.importer.text.internal.word;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/**
 * How much it says that two passages share a term: nothing for what half the text is about, much for what few passages
 * mention. Built over the whole text, then immutable.
 */
public final class TermWeights {

    private static final int MOST_TERMS = 1 << 20;
    /** A term in more than this share of all passages is the subject of everybody. */
    private static final double COMMON = 0.3;
    private static final int SMALL = 12;

    private final Map<Integer, Integer> passagesWith = new HashMap<>();
    private int passages;

    /** Counts one more passage. */
    public void count(int[] terms) {
        passages++;
        var distinct = terms.clone();
        Arrays.sort(distinct);
        for (int i = 0; i < distinct.length; i++) {
            if ((i == 0 || distinct[i] != distinct[i - 1]) && (passagesWith.size() < MOST_TERMS || passagesWith.containsKey(distinct[i]))) {
                passagesWith.merge(distinct[i], 1, Integer::sum);
            }
        }
    }

    /** In how many passages a term stands. */
    public int frequency(int term) {
        return passagesWith.getOrDefault(term, 1);
    }

    /** What a term weighs. */
    public double of(int term) {
        int frequency = frequency(term);
        if (passages > SMALL && frequency > passages * COMMON) {
            return 0;
        }
        return Math.log((passages + 1.0) / frequency);
    }

    /** How alike two bags of terms are, from 0 (no term in common) to 1. */
    public double likeness(int[] one, int[] other) {
        var counts = counts(one);
        double shared = 0;
        double otherLength = 0;
        for (var entry : counts(other).entrySet()) {
            double weight = of(entry.getKey());
            shared += weight * weight * entry.getValue() * counts.getOrDefault(entry.getKey(), 0);
            otherLength += weight * weight * entry.getValue() * entry.getValue();
        }
        double length = 0;
        for (var entry : counts.entrySet()) {
            double weight = of(entry.getKey());
            length += weight * weight * entry.getValue() * entry.getValue();
        }
        return shared == 0 ? 0 : shared / Math.sqrt(length * otherLength);
    }

    private static Map<Integer, Integer> counts(int[] terms) {
        var counts = new HashMap<Integer, Integer>(terms.length * 2);
        for (int term : terms) {
            counts.merge(term, 1, Integer::sum);
        }
        return counts;
    }
}
