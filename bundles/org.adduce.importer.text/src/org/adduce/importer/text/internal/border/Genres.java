package org.adduce.importer.text.internal.border;

import org.adduce.importer.text.internal.page.Passages;
import org.adduce.importer.text.internal.page.Pulse;
import org.adduce.importer.text.internal.quote.Matches;
import org.adduce.importer.text.internal.word.Lexicon;

/** Tells in what manner passages follow each other that do not name their voices. */
public final class Genres {

    private static final int MOST_LOOKED_AT = 4000;
    private static final double ENOUGH_TALK = 1.5;
    private static final double SOME_TALK = 0.9;
    private static final double LEAST_TALK = 0.05;
    private static final double LITTLE_TALK = 0.5;
    private static final int FEWEST = 3;
    /** Where somebody is quoted who speaks there too, about every second paragraph is another voice's, however they begin. */
    private static final double LEAST_START = -0.35;

    private final Aspects aspects;
    private final Matches matches;
    private final int looked;
    private double talk;
    private int links;
    private int shortLinks;
    private int posts;
    private boolean answered;

    private Genres(Aspects aspects, Matches matches) {
        this.aspects = aspects;
        this.matches = matches;
        this.looked = Math.min(aspects.range().length(), MOST_LOOKED_AT);
    }

    /** The manner of some passages. */
    public static Manner of(Passages passages, Range range, Matches matches, Pulse pulse) {
        var genres = new Genres(new Aspects(passages, range), matches);
        for (int index = range.from(); index < range.from() + genres.looked; index++) {
            pulse.beat();
            genres.look(index);
        }
        return genres.manner();
    }

    private void look(int index) {
        var aspect = aspects.of(index);
        if (aspect.passage().isQuoted()) {
            boolean isSaidHere = matches.of(index).isPresent();
            answered |= isSaidHere;
            talk += isSaidHere ? 1.5 : 0.7;
            return;
        }
        boolean first = index == aspects.range().from();
        talk += first ? 0 : talkIn(aspect, aspects.of(index - 1)) + (isParted(index) ? 1 : 0);
        if (aspect.lastLink().isPresent() && !Lists.isItem(aspect)) {
            links++;
            shortLinks += aspect.lastLink().filter(link -> link.isShortened() || link.isOfPost()).isPresent() ? 1 : 0;
        }
        if (Lexicon.posts().among(aspect.opening()).filter(it -> it.weight() >= 2).isPresent() || aspect.startsWithPicture()) {
            posts++;
        }
    }

    /** Whether a page's buttons stand before a passage. */
    private boolean isParted(int index) {
        int before = aspects.of(index - 1).passage().lastLine();
        return aspects.passages().isFurnitureBetween(before, aspects.of(index).passage().firstLine());
    }

    private static double talkIn(Aspect aspect, Aspect before) {
        double answer = Lexicon.answers().among(aspect.opening()).map(it -> worth(it.weight())).orElse(0.0);
        double hand = !before.passage().isQuoted() && aspect.apostrophes().contradicts(before.apostrophes()) ? 0.3 : 0;
        double echo = aspect.startsWithEcho() ? 0.3 : 0;
        return answer + hand + echo + (aspect.startsLower() && before.endsSentence() ? 0.3 : 0);
    }

    /** An essay too begins paragraphs with "So why" or "Of course", but hardly with "Nope". */
    private static double worth(double weight) {
        return weight >= 3 ? 1 : weight >= 2.5 ? 0.6 : weight >= 2 ? 0.35 : 0.1;
    }

    private Manner manner() {
        var gaps = Gaps.of(aspects.passages(), aspects.range());
        boolean letter = looked > 0 && Salutation.begins(aspects.passages(), aspects.range().from());
        boolean social = shortLinks > 0 && shortLinks * 2 >= links;
        double share = looked == 0 ? 0 : talk / looked;
        if (talk >= SOME_TALK && share >= LEAST_TALK * (gaps.areParagraphs() ? 1 : 2) && !(social && share < 0.2) && !letter) {
            double start = Math.min(talk >= ENOUGH_TALK ? 0.1 : -0.6, -1.5 + 10 * share);
            return new Manner(Genre.THREAD, answered && talk >= ENOUGH_TALK ? Math.max(LEAST_START, start) : start);
        }
        boolean linked = gaps.areParagraphs() ? social && links >= 1 : links >= 1 && posts + links >= 2;
        boolean heap = linked || posts >= 3;
        boolean perhapsTalk = !heap && !letter && gaps.areParagraphs() && looked >= FEWEST && talk >= LITTLE_TALK && share >= LITTLE_TALK / 6;
        return heap && !letter ? new Manner(Genre.HEAP, -1.2) : new Manner(Genre.NOTE, -2.5, perhapsTalk);
    }
}
