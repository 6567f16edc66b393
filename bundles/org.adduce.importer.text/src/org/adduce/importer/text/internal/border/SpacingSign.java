package org.adduce.importer.text.internal.border;

/** How wide the gap is, as far as wide and narrow gaps mean something in this text. */
final class SpacingSign implements Sign {

    @Override
    public void weigh(Gap gap, Scale scale) {
        var gaps = gap.setting().gaps();
        if (gaps.areWideTelling()) {
            scale.add(gap.blanks() > 1 ? 2.5 : -0.8, gap.blanks() > 1 ? "the gap before it is wider" : "other gaps are wider");
        } else if (gaps.areSingleTelling() && !gap.isIn(Genre.NOTE)) {
            scale.add(gap.blanks() > 0 ? 1.8 : -0.4, gap.blanks() > 0 ? "a blank line stands before it" : "no blank line stands before it");
        } else if (gaps.areParagraphs() && gap.blanks() == 0) {
            scale.add(-2, "no blank line stands before it");
        }
    }
}
