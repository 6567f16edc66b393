package org.adduce.ui.internal.mark;

import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.adduce.model.ClaimKind;

/** Which kind of claim some words most likely make; a suggestion, changed with one key. */
public final class ClaimKindGuess {

    private static final Set<String> FUTURE = Set.of("will", "shall", "going", "tomorrow", "soon", "eventually", "forecast", "forecasts", "predict", "predicts");
    private static final Set<String> SPAN = Set.of("year", "years", "month", "months", "week", "weeks", "decade", "decades");
    private static final Set<String> PAST = Set.of("last", "past");
    private static final Pattern YEAR = Pattern.compile("(19|20|21)[0-9]{2}");
    /** After these comes a year. */
    private static final Set<String> AT = Set.of("in", "by", "before", "until", "after", "from", "of", "early", "mid", "late", "spring", "summer", "autumn", "winter",
            "january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december");
    /** How many words may stand between "within" and "years". */
    private static final int ENDING = 3;

    private ClaimKindGuess() {
    }

    /** The kind of a claim in these words: a forecast where they speak of what is to come, else a fact. */
    public static ClaimKind of(String text) {
        return of(text, OptionalInt.empty());
    }

    /** The same of words that were said in a year, if it is known: a later one is to come. */
    public static ClaimKind of(String text, OptionalInt said) {
        var words = FoldedWords.of(text);
        boolean isAhead = words.stream().anyMatch(FUTURE::contains) || looksAhead(words, "within") || looksAhead(words, "next")
                || said.isPresent() && IntStream.range(1, words.size()).anyMatch(i -> isYearAfter(said.getAsInt(), words.get(i), words.get(i - 1)));
        return isAhead ? ClaimKind.FORECAST : ClaimKind.FACT;
    }

    /** "by 2028", and not "2048 boards". */
    private static boolean isYearAfter(int said, String word, String before) {
        return YEAR.matcher(word).matches() && Integer.parseInt(word) > said && AT.contains(before);
    }

    /** "within two years", "in the next decade". */
    private static boolean looksAhead(List<String> words, String start) {
        int at = words.indexOf(start);
        var after = at < 0 ? List.<String>of() : words.subList(at + 1, Math.min(words.size(), at + 1 + ENDING));
        return after.stream().anyMatch(SPAN::contains) && after.stream().noneMatch(PAST::contains);
    }
}
