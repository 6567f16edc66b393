package org.adduce.ui.internal.form.story;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.adduce.model.Stance;

/**
 * A paragraph of a story.
 *
 * @param depth how far it is set in, from 0
 * @param runs its words, from the left
 * @param folded what stands folded behind it until somebody unfolds it; none for most
 * @param stance the stance whose mark stands before it; none where it tells of none
 */
public record Passage(int depth, List<Run> runs, List<Passage> folded, Optional<Stance> stance) {

    /** Copies its lists. */
    public Passage {
        runs = List.copyOf(runs);
        folded = List.copyOf(folded);
    }

    /** One that tells of no stance. */
    public Passage(int depth, List<Run> runs, List<Passage> folded) {
        this(depth, runs, folded, Optional.empty());
    }

    /** The same, set in by one more. */
    Passage deeper() {
        return new Passage(depth + 1, runs, folded.stream().map(Passage::deeper).toList(), stance);
    }

    /** The text without styles and links. */
    public String text() {
        return runs.stream().map(Run::text).collect(Collectors.joining());
    }
}
