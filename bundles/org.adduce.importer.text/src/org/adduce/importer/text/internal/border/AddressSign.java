package org.adduce.importer.text.internal.border;

import java.util.Set;

/** Who says "you" where nobody did before speaks to the voice before; in a heap, a post that begins with an account speaks to that. */
final class AddressSign implements Sign {

    private static final Set<String> YOU = Set.of("you", "you're", "your", "you've", "you'd", "yours", "u");
    private static final int REACH = 3;

    @Override
    public void weigh(Gap gap, Scale scale) {
        if (gap.isIn(Genre.HEAP) && gap.after().startsWithHandle() && !gap.before().announces()) {
            scale.add(2, "it begins with an account it speaks to");
        }
        if (!gap.isIn(Genre.THREAD) || gap.after().passage().isQuoted() || !addresses(gap.after())) {
            return;
        }
        for (int index = gap.index() - 1; index >= Math.max(gap.voiceStart(), gap.index() - REACH); index--) {
            if (addresses(gap.aspects().of(index))) {
                return;
            }
        }
        scale.add(0.6, "it speaks to somebody");
    }

    private static boolean addresses(Aspect aspect) {
        return aspect.opening().stream().anyMatch(YOU::contains);
    }
}
