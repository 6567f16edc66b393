package org.adduce.importer.text.internal.border;

/** How people write: their apostrophes, their capitals, the length of their lines. */
final class StyleSign implements Sign {

    private static final int REACH = 12;
    private static final int SHORT = 60;

    @Override
    public void weigh(Gap gap, Scale scale) {
        var voice = Apostrophes.NONE;
        int lower = 0;
        int longest = 0;
        int from = Math.max(gap.voiceStart(), gap.index() - REACH);
        for (int index = from; index < gap.index(); index++) {
            var aspect = gap.aspects().of(index);
            if (!aspect.passage().isQuoted()) {
                voice = voice.and(aspect.apostrophes());
                lower += aspect.startsLower() ? 1 : 0;
                longest = Math.max(longest, aspect.length());
            }
        }
        if (gap.after().passage().isQuoted()) {
            return;
        }
        double trust = gap.isIn(Genre.THREAD) ? 1 : 0.3;
        if (voice.contradicts(gap.after().apostrophes())) {
            scale.add(1.3 * trust, "its apostrophes are others");
        } else if (voice == gap.after().apostrophes()) {
            scale.add(trust * likeness(voice, gap.setting().curly()), "its apostrophes are the same");
        }
        if (isInOtherScript(gap)) {
            scale.add(1.5, "it is in another script");
        }
        if (isShortLine(gap)) {
            scale.add(-0.35, "it is a short line");
        }
        capitals(gap, scale, lower > 0);
        if (gap.isIn(Genre.HEAP) && gap.voiceLength() >= 5 && gap.after().length() > longest * 1.5) {
            scale.add(0.8, "its line is longer than any before");
        }
    }

    private static boolean isInOtherScript(Gap gap) {
        var before = gap.before().script();
        var after = gap.after().script();
        return !gap.isIn(Genre.NOTE) && before.isPresent() && after.isPresent() && !before.equals(after);
    }

    /** Few posts are so short; many lines are that end one. */
    private static boolean isShortLine(Gap gap) {
        int most = gap.after().script().filter(Character.UnicodeScript.HAN::equals).isPresent() ? SHORT / 4 : SHORT;
        return gap.isIn(Genre.HEAP) && gap.after().length() < most && gap.after().lastLink().isEmpty() && !gap.after().startsWithPicture();
    }

    /** The fewer people have such apostrophes, the likelier two who have them are one. */
    private static double likeness(Apostrophes both, double curly) {
        return switch (both) {
            case CURLY -> 0.7 * Math.log(curly);
            case STRAIGHT -> 0.7 * Math.log(1 - curly);
            case NONE, MIXED -> 0;
        };
    }

    private static void capitals(Gap gap, Scale scale, boolean lowerBefore) {
        boolean item = Lists.isItem(gap.after()) || Lists.isItem(gap.before());
        boolean lower = gap.after().startsLower();
        boolean open = gap.before().announces() || !gap.before().endsSentence() && gap.before().lastLink().isEmpty() && gap.blanks() == 0
                && !gap.isIn(Genre.HEAP);
        if (lower && !lowerBefore && !item && !open) {
            scale.add(1.4, "it begins in lower case");
        } else if (!lower && lowerBefore && gap.voiceLength() == 1 && !gap.isIn(Genre.HEAP)) {
            scale.add(0.7, "it begins with a capital");
        }
    }
}
