package org.adduce.importer.text.internal.border;

/** Hardly anybody changes the language within a post. */
final class TongueSign implements Sign {

    private static final double HEAP = 2.4;
    private static final double THREAD = 1.2;

    @Override
    public void weigh(Gap gap, Scale scale) {
        if (gap.isIn(Genre.NOTE) || gap.after().passage().isQuoted() || gap.before().passage().isQuoted() || gap.before().announces()) {
            return;
        }
        var after = gap.after().tongue();
        if (after.isPresent() && gap.before().tongue().filter(it -> it != after.get()).isPresent()) {
            scale.add(gap.isIn(Genre.HEAP) ? HEAP : THREAD, "it is in another language");
        }
    }
}
