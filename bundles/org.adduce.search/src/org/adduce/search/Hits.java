package org.adduce.search;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.adduce.core.query.Kind;

/**
 * What was found.
 *
 * @param best the best of each kind that was asked for, best first
 * @param counts how many there are of each kind; no entry where there are none
 * @param isSimilar whether nothing fits exactly, and these are what has similar words
 * @since 1.0
 */
public record Hits(List<Hit> best, Map<Kind, Integer> counts, boolean isSimilar) {

    /** Nothing. */
    public static final Hits NONE = new Hits(List.of(), Map.of(), false);

    /** Copies its collections. */
    public Hits {
        best = List.copyOf(best);
        counts = counts.isEmpty() ? Map.of() : Map.copyOf(new EnumMap<>(counts));
    }

    /** How many there are of all kinds. */
    public int total() {
        return counts.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** The best of one kind, best first. */
    public List<Hit> best(Kind kind) {
        return best.stream().filter(hit -> hit.kind() == kind).toList();
    }
}
