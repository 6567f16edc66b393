package org.adduce.importer.text.internal.quote;

import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.adduce.importer.text.internal.page.Passage;
import org.adduce.importer.text.internal.page.Passages;
import org.adduce.importer.text.internal.page.Pulse;

/** Which passages the quoted passages of a text repeat: in one pass over all words, whatever there is to find. */
public final class Matches {

    private static final int MOST_WORDS = 400;
    /** Words of a passage beyond this are not searched; nobody quotes from the middle of a book in one line. */
    private static final int MOST_SEARCHED = 20_000;
    private static final double ENOUGH = 0.45;
    /** A quotation of one word, or two, is looked for no further away than this. */
    private static final int[] REACH = { 0, 12, 40 };

    private final Passages passages;
    private final Map<Integer, Quotation> quotations = new HashMap<>();
    private final Shingles shingles = new Shingles();

    private Matches(Passages passages) {
        this.passages = passages;
    }

    private static final class Quotation {
        final Passage passage;
        final int[] words;
        final int shingles;
        Match best;

        Quotation(Passage passage, int[] words, int shingles) {
            this.passage = passage;
            this.words = words;
            this.shingles = shingles;
        }
    }

    /** Looks for the words of all quoted passages. */
    public static Matches in(Passages passages, Pulse pulse) {
        var matches = new Matches(passages);
        matches.collect(pulse);
        if (!matches.quotations.isEmpty()) {
            matches.search(pulse);
            matches.searchAltered(pulse);
        }
        return matches;
    }

    /** What a quoted passage repeats. */
    public Optional<Match> of(int quoted) {
        return Optional.ofNullable(quotations.get(quoted)).map(quotation -> quotation.best);
    }

    /** How many quoted passages repeat words of this text. */
    public long found() {
        return quotations.values().stream().filter(quotation -> quotation.best != null).count();
    }

    private void collect(Pulse pulse) {
        for (int index = 0; index < passages.size(); index++) {
            pulse.beat();
            if (passages.depth(index) > 0) {
                var passage = passages.get(index);
                var words = Wording.of(passages.text(), passage.span(), MOST_WORDS);
                int taken = shingles.add(index, words);
                if (taken > 0) {
                    quotations.put(index, new Quotation(passage, words, taken));
                }
            }
        }
    }

    private void search(Pulse pulse) {
        for (int index = 0; index < passages.size(); index++) {
            pulse.beat();
            if (passages.depth(index) == 0) {
                vote(index);
            }
        }
    }

    private void vote(int index) {
        var words = Wording.of(passages.text(), passages.get(index).span(), MOST_SEARCHED);
        var votes = new HashMap<Integer, Integer>();
        for (int size = 1; size <= 3; size++) {
            for (int at = 0; at + size <= words.length; at++) {
                for (int quotation : shingles.with(Wording.shingle(words, at, size))) {
                    votes.merge(quotation, 1, Integer::sum);
                }
            }
        }
        votes.forEach((quotation, count) -> consider(quotations.get(quotation), index, count));
    }

    private void consider(Quotation quotation, int index, int votes) {
        double share = Math.min(1, (double) votes / quotation.shingles);
        int size = Shingles.sizeFor(quotation.words.length);
        boolean near = size == 3 || Math.abs(quotation.passage.index() - index) <= REACH[size];
        if (share >= ENOUGH && near && isBetter(quotation, index, share)) {
            quotation.best = new Match(index, share, Exactness.of(passages.text(), quotation.passage.span(), passages.get(index).span()));
        }
    }

    /** What stands before a quotation is rather meant than what comes after it; of several, the one with more of it, then the nearest. */
    private static boolean isBetter(Quotation quotation, int index, double share) {
        var best = quotation.best;
        if (best == null) {
            return true;
        }
        boolean before = index < quotation.passage.index();
        boolean bestBefore = best.passage() < quotation.passage.index();
        if (before != bestBefore) {
            return before || share > best.share() + 0.3;
        }
        return share > best.share() + 0.1 || share > best.share() - 0.1 && before;
    }

    /** Quotations so altered that hardly three words in a row are left are compared word by word with what stands near them. */
    private void searchAltered(Pulse pulse) {
        var altered = new AlteredSearch(passages);
        for (var quotation : quotations.values().stream().filter(it -> it.best == null)
                .sorted(Comparator.comparingInt(it -> it.passage.index())).toList()) {
            pulse.beat();
            altered.find(quotation.passage).ifPresent(match -> quotation.best = match);
        }
    }
}
