package org.adduce.importer.text.internal.border;

/** What a page puts between two passages: buttons under a voice, a rule. */
final class RuleSign implements Sign {

    @Override
    public void weigh(Gap gap, Scale scale) {
        boolean between = gap.aspects().passages().isFurnitureBetween(gap.before().passage().lastLine(), gap.after().passage().firstLine());
        if (between) {
            scale.add(gap.isIn(Genre.NOTE) ? 1.5 : 3.5, "the page puts something between");
        }
    }
}
