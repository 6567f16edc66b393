package org.adduce.importer.text.internal.word;

import java.util.Arrays;

/**
 * How much it says that two passages share a term: nothing for what half the text is about, much for what few passages
 * mention. Built over the whole text, then only asked. A table of open addresses, for it is asked for every word.
 */
public final class TermWeights {

    private static final int MOST_TERMS = 1 << 19;
    /** A term in more than this share of all passages is the subject of everybody. */
    private static final double COMMON = 0.3;
    private static final int SMALL = 12;

    private int[] terms = new int[1 << 10];
    private int[] passagesWith = new int[1 << 10];
    private int distinct;
    private int passages;

    /** Counts one more passage. */
    public void count(int[] passage) {
        passages++;
        var sorted = passage.clone();
        Arrays.sort(sorted);
        for (int i = 0; i < sorted.length; i++) {
            if (i == 0 || sorted[i] != sorted[i - 1]) {
                count(sorted[i]);
            }
        }
    }

    /** What a term weighs. */
    public double of(int term) {
        int frequency = Math.max(1, passagesWith[place(term)]);
        if (passages > SMALL && frequency > passages * COMMON) {
            return 0;
        }
        return Math.log((passages + 1.0) / frequency);
    }

    /** How alike two bags of terms are, from 0 (no term in common) to 1. */
    public double likeness(int[] one, int[] other) {
        var first = one.clone();
        var second = other.clone();
        Arrays.sort(first);
        Arrays.sort(second);
        double shared = 0;
        int at = 0;
        for (int i = 0; i < first.length; i += run(first, i)) {
            while (at < second.length && second[at] < first[i]) {
                at++;
            }
            if (at < second.length && second[at] == first[i]) {
                double weight = of(first[i]);
                shared += weight * weight * run(first, i) * run(second, at);
            }
        }
        return shared == 0 ? 0 : shared / Math.sqrt(length(first) * length(second));
    }

    private double length(int[] sorted) {
        double length = 0;
        for (int i = 0; i < sorted.length; i += run(sorted, i)) {
            double weight = of(sorted[i]) * run(sorted, i);
            length += weight * weight;
        }
        return length;
    }

    /** How often the term at a place stands there in a row. */
    private static int run(int[] sorted, int from) {
        int to = from + 1;
        while (to < sorted.length && sorted[to] == sorted[from]) {
            to++;
        }
        return to - from;
    }

    private void count(int term) {
        int place = place(term);
        if (passagesWith[place] == 0) {
            if (distinct >= MOST_TERMS) {
                return;
            }
            terms[place] = term;
            distinct++;
        }
        passagesWith[place]++;
        if (distinct * 2 > terms.length) {
            grow();
        }
    }

    /** Where a term is, or where it would be put. */
    private int place(int term) {
        int mask = terms.length - 1;
        int place = term * 0x9E3779B9 >>> 7 & mask;
        while (passagesWith[place] != 0 && terms[place] != term) {
            place = place + 1 & mask;
        }
        return place;
    }

    private void grow() {
        var oldTerms = terms;
        var oldCounts = passagesWith;
        terms = new int[oldTerms.length * 2];
        passagesWith = new int[oldTerms.length * 2];
        for (int i = 0; i < oldTerms.length; i++) {
            if (oldCounts[i] != 0) {
                int place = place(oldTerms[i]);
                terms[place] = oldTerms[i];
                passagesWith[place] = oldCounts[i];
            }
        }
    }
}
