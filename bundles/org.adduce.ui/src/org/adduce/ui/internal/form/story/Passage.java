package org.adduce.ui.internal.form.story;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A paragraph of a story.
 *
 * @param depth how far it is set in, from 0
 * @param runs its words, from the left
 */
public record Passage(int depth, List<Run> runs) {

    /** Copies its list. */
    public Passage {
        runs = List.copyOf(runs);
    }

    /** The text without styles and links. */
    public String text() {
        return runs.stream().map(Run::text).collect(Collectors.joining());
    }
}
