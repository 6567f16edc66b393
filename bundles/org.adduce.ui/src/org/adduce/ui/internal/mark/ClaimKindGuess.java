package org.adduce.ui.internal.mark;

import java.util.List;
import java.util.Set;
import org.adduce.model.ClaimKind;

/** Which kind of claim some words most likely make; a suggestion, changed with one key. */
public final class ClaimKindGuess {

    private static final Set<String> FUTURE = Set.of("will", "shall", "going", "tomorrow", "soon", "eventually", "forecast", "forecasts", "predict", "predicts");
    private static final Set<String> SPAN = Set.of("year", "years", "month", "months", "week", "weeks", "decade", "decades");
    private static final Set<String> PAST = Set.of("last", "past");
    /** How many words may stand between "within" and "years". */
    private static final int ENDING = 3;

    private ClaimKindGuess() {
    }

    /** The kind of a claim in these words: a forecast where they speak of what is to come, else a fact. */
    public static ClaimKind of(String text) {
        var words = FoldedWords.of(text);
        return words.stream().anyMatch(FUTURE::contains) || looksAhead(words, "within") || looksAhead(words, "next")
                ? ClaimKind.FORECAST : ClaimKind.FACT;
    }

    /** "within two years", "in the next decade". */
    private static boolean looksAhead(List<String> words, String start) {
        int at = words.indexOf(start);
        var after = at < 0 ? List.<String>of() : words.subList(at + 1, Math.min(words.size(), at + 1 + ENDING));
        return after.stream().anyMatch(SPAN::contains) && after.stream().noneMatch(PAST::contains);
    }
}
