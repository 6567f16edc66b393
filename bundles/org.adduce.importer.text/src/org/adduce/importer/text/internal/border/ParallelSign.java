package org.adduce.importer.text.internal.border;

import org.adduce.importer.text.internal.word.Lexicon;

/** Lines of a post that begin alike go together: "What I know: ..." "What I don't know: ..." */
final class ParallelSign implements Sign {

    private static final int WORDS = 2;
    private static final int REACH = 2;
    private static final double WEIGHT = -0.9;

    @Override
    public void weigh(Gap gap, Scale scale) {
        if (!gap.isIn(Genre.HEAP) || gap.after().passage().isQuoted() || Lexicon.posts().among(gap.after().opening()).filter(it -> it.weight() >= 2).isPresent()) {
            return;
        }
        for (int index = gap.index() - 1; index >= Math.max(gap.voiceStart(), gap.index() - REACH); index--) {
            if (gap.aspects().of(index).lastLink().isEmpty() && isAlike(gap.aspects().of(index), gap.after())) {
                scale.add(WEIGHT, "it begins like a line before");
                return;
            }
        }
    }

    private static boolean isAlike(Aspect one, Aspect other) {
        boolean may = one.opening().size() > WORDS && other.opening().size() > WORDS && Character.isLetter(other.first()) && Character.isLetter(one.first());
        return may && one.opening().subList(0, WORDS).equals(other.opening().subList(0, WORDS));
    }
}
