package org.adduce.importer.text.internal.border;

/** Posts end with a link; a link alone on its line belongs to the words before it. */
final class LinkSign implements Sign {

    private static final int SHORT_LINE = 60;
    private static final int LONG_LINE = 100;

    @Override
    public void weigh(Gap gap, Scale scale) {
        var before = gap.before();
        if (gap.after().isLink()) {
            scale.add(gap.isIn(Genre.THREAD) ? -3 : -6, "a link alone on its line goes with the words before it");
        } else if (isWholePost(gap)) {
            scale.add(0.6, "it ends with a link of its own");
        } else if (gap.isIn(Genre.HEAP) && gap.after().lastLink().isPresent() && gap.after().endsSentence() && !gap.after().isClosing() && !Lists.isItem(gap.after())) {
            scale.add(0.35, "it ends with a link of its own");
        }
        if (gap.after().isLink()) {
            return;
        }
        if (before.isLink()) {
            scale.add(weightAlone(gap), "a link alone on its line ends the words before");
        } else if (before.lastLink().isPresent()) {
            scale.add(weight(gap), "a link ends the words before");
        }
    }

    /** A long line with a link at its end is mostly a post of its own. */
    private static boolean isWholePost(Gap gap) {
        return gap.isIn(Genre.HEAP) && gap.after().lastLink().isPresent() && gap.after().length() > LONG_LINE && !gap.after().isClosing();
    }

    /** Where people talk, a link that was announced is an example, and they go on after it. */
    private static double weightAlone(Gap gap) {
        boolean announced = gap.voiceLength() > 1 && gap.aspects().of(gap.index() - 2).announces();
        return switch (gap.setting().genre()) {
            case THREAD -> announced ? 0.2 : 1.6;
            case HEAP -> 3.2;
            case NOTE -> 0.5;
        };
    }

    private static double weight(Gap gap) {
        boolean item = Lists.isItem(gap.before()) && Lists.isItem(gap.after());
        if (item) {
            return 0;
        }
        return switch (gap.setting().genre()) {
            case THREAD -> 1.4;
            case HEAP -> gap.before().length() < SHORT_LINE && gap.before().announces() ? 2 : 3;
            case NOTE -> 0.3;
        };
    }
}
