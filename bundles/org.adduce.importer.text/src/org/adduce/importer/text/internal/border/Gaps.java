package org.adduce.importer.text.internal.border;

import org.adduce.importer.text.internal.page.Passages;

/**
 * How many gaps between passages have no blank line, one, or more.
 *
 * @param close none
 * @param single one
 * @param wide more than one
 */
record Gaps(int close, int single, int wide) {

    static Gaps of(Passages passages, Range range) {
        var counts = new int[3];
        for (int index = range.from() + 1; index < range.to(); index++) {
            counts[Math.min(2, passages.blanksBefore(index))]++;
        }
        return new Gaps(counts[0], counts[1], counts[2]);
    }

    /** Whether blank lines part paragraphs, and wider gaps something larger. */
    boolean areWideTelling() {
        return wide > 0 && single > 0 && wide <= single * 3;
    }

    /** Whether lines follow each other closely, and a blank line parts something larger. */
    boolean areSingleTelling() {
        return close > single + wide && single + wide > 0 && wide == 0;
    }

    /** Whether most passages have a blank line before them. */
    boolean areParagraphs() {
        return single + wide >= close;
    }
}
