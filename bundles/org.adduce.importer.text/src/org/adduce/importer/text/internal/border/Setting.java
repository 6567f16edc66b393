package org.adduce.importer.text.internal.border;

import org.adduce.importer.text.internal.word.TermWeights;

/**
 * What holds for a whole text.
 *
 * @param manner what sort of text it is
 * @param weights how much its words say
 * @param curly which share of the passages that have apostrophes has curly ones
 * @param gaps how its blank lines are used
 */
record Setting(Manner manner, TermWeights weights, double curly, Gaps gaps) {

    Genre genre() {
        return manner.genre();
    }
}
