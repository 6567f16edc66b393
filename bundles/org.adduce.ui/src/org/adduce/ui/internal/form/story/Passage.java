package org.adduce.ui.internal.form.story;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A paragraph of a story.
 *
 * @param depth how far it is set in, from 0
 * @param runs its words, from the left
 * @param folded what stands folded behind it until somebody unfolds it; none for most
 */
public record Passage(int depth, List<Run> runs, List<Passage> folded) {

    /** Copies its lists. */
    public Passage {
        runs = List.copyOf(runs);
        folded = List.copyOf(folded);
    }

    Passage(int depth, List<Run> runs) {
        this(depth, runs, List.of());
    }

    /** The same, set in by one more. */
    Passage deeper() {
        return new Passage(depth + 1, runs, folded.stream().map(Passage::deeper).toList());
    }

    /** The text without styles and links. */
    public String text() {
        return runs.stream().map(Run::text).collect(Collectors.joining());
    }
}
