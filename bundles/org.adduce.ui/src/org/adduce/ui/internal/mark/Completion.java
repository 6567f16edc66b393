package org.adduce.ui.internal.mark;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Finds things by any of their words, whatever their order, case and accents. Immutable.
 *
 * @param <T> what is found
 */
public final class Completion<T> {

    /** Of many words at least this share must be found for a thing to be like them. */
    private static final double LIKE = 0.5;
    private static final int SHORTEST_INNER = 3;
    private static final int WHOLE_WORD = 4;
    private static final int WORD_START = 3;
    private static final int WITHIN_WORD = 1;

    private final List<Entry<T>> entries;

    private record Entry<T>(T thing, String label, String words) {
    }

    /**
     * A thing that was found.
     *
     * @param thing the thing
     * @param label what it is shown as
     * @param isComplete whether all words looked for are in it
     * @param isEqual whether its words are those looked for
     * @param score how well its words match, for sorting
     * @param <T> what is found
     */
    public record Match<T>(T thing, String label, boolean isComplete, boolean isEqual, double score) {
    }

    /** Finds {@code things} by the words of what they are found by. */
    public Completion(List<T> things, Function<T, String> label, Function<T, String> foundBy) {
        entries = things.stream().map(thing -> new Entry<>(thing, label.apply(thing), FoldedWords.line(foundBy.apply(thing)))).toList();
    }

    /** The best matches: those that have all words first; where none were looked for, everything by name. */
    public List<Match<T>> find(String query, int limit) {
        var looked = Set.copyOf(FoldedWords.of(query));
        var line = FoldedWords.line(query);
        var order = Comparator.comparing((Match<T> match) -> !match.isEqual()).thenComparing(match -> !match.isComplete())
                .thenComparing(Comparator.comparingDouble((Match<T> match) -> match.score()).reversed())
                .thenComparing(match -> match.label().length()).thenComparing(Match::label);
        var found = new ArrayList<Match<T>>();
        for (var entry : entries) {
            int hits = 0;
            double score = 0;
            for (var word : looked) {
                int value = value(entry.words(), word);
                hits += value > 0 ? 1 : 0;
                score += value;
            }
            if (looked.isEmpty() || hits == looked.size() || looked.size() > 2 && hits >= looked.size() * LIKE) {
                found.add(new Match<>(entry.thing(), entry.label(), hits == looked.size(), entry.words().equals(line), score));
            }
        }
        return found.stream().sorted(order).limit(limit).collect(Collectors.toUnmodifiableList());
    }

    private static int value(String words, String word) {
        int best = 0;
        for (int at = words.indexOf(word); at >= 0 && best < WHOLE_WORD; at = words.indexOf(word, at + 1)) {
            boolean starts = words.charAt(at - 1) == ' ';
            boolean ends = words.charAt(at + word.length()) == ' ';
            int value = starts && ends ? WHOLE_WORD : starts ? WORD_START : word.length() >= SHORTEST_INNER ? WITHIN_WORD : 0;
            best = Math.max(best, value);
        }
        return best;
    }
}
