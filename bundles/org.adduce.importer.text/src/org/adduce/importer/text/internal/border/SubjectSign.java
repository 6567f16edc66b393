package org.adduce.importer.text.internal.border;

import java.util.Arrays;
import java.util.function.IntUnaryOperator;

/**
 * Whether what follows speaks of the same things: the rarer the words that both sides share, the closer they belong. It says
 * little where people answer each other, for then they all speak of the same.
 */
final class SubjectSign implements Sign {

    private static final int REACH = 8;
    private static final int ENOUGH_TERMS = 60;
    private static final int TOO_FEW = 4;
    private static final double SAME = 0.10;

    @Override
    public void weigh(Gap gap, Scale scale) {
        var before = gather(gap, gap.index() - 1, -1, gap.voiceStart());
        var after = gather(gap, gap.index(), 1, limitAfter(gap));
        if (before.length < TOO_FEW || after.length < TOO_FEW) {
            return;
        }
        double likeness = gap.setting().weights().likeness(before, after);
        double most = gap.isIn(Genre.THREAD) ? 0.4 : 1.5;
        double least = gap.isIn(Genre.THREAD) ? 0.3 : 1.2;
        double weight = likeness >= SAME ? -least : most - (most + least) * Math.sqrt(likeness / SAME);
        scale.add(weight, weight > 0 ? "it speaks of something else" : "it speaks of the same");
    }

    /** In a thread only the very next passage says what the voice after the gap is about; in a heap its next lines do. */
    private static int limitAfter(Gap gap) {
        return gap.isIn(Genre.THREAD) ? gap.index() : Math.min(gap.aspects().range().to() - 1, gap.index() + REACH);
    }

    private static int[] gather(Gap gap, int from, int step, int last) {
        var terms = new int[0];
        IntUnaryOperator next = index -> index + step;
        int index = from;
        for (int seen = 0; seen < REACH && terms.length < ENOUGH_TERMS; seen++) {
            var aspect = gap.aspects().of(index);
            var more = aspect.terms();
            int length = terms.length;
            terms = Arrays.copyOf(terms, length + more.length);
            System.arraycopy(more, 0, terms, length, more.length);
            boolean over = index == last || step > 0 && aspect.lastLink().isPresent();
            if (over) {
                break;
            }
            index = next.applyAsInt(index);
        }
        return terms;
    }
}
