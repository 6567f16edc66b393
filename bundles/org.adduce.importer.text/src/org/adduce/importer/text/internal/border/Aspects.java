package org.adduce.importer.text.internal.border;

import org.adduce.importer.text.internal.page.Passages;

/** The aspects of passages, the last few looked at kept at hand. Of one thread. */
final class Aspects {

    private static final int KEPT = 256;

    private final Passages passages;
    private final Range range;
    private final Aspect[] kept = new Aspect[KEPT];

    Aspects(Passages passages, Range range) {
        this.passages = passages;
        this.range = range;
    }

    Aspect of(int index) {
        var found = kept[index % KEPT];
        if (found == null || found.passage().index() != index) {
            found = new Aspect(passages.text(), passages.get(index));
            kept[index % KEPT] = found;
        }
        return found;
    }

    Passages passages() {
        return passages;
    }

    /** The passages that are judged together. */
    Range range() {
        return range;
    }
}
