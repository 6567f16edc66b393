package org.adduce.team.internal.text;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Merges texts that were made from one, word by word. What nobody contests goes into all of them; where some words are
 * contested, each text keeps its own and the common one the old words. Neither the order of the texts nor the way they
 * were merged before makes a difference.
 */
public final class TextMerge {

    private final List<String> base;
    private final Map<String, List<Hunk>> hunksByText = new LinkedHashMap<>();
    private final boolean isLineWise;

    private TextMerge(String base, Iterable<String> texts, boolean isLineWise) {
        boolean isLong = Hunks.isLong(base);
        for (var text : texts) {
            isLong |= Hunks.isLong(text);
        }
        this.isLineWise = isLineWise;
        this.base = Hunks.pieces(base, isLong);
        for (var text : texts) {
            hunksByText.put(text, Hunks.between(this.base, Hunks.pieces(text, isLong)));
        }
    }

    /**
     * What came of it.
     *
     * @param common the old text with all that nobody contests
     * @param variants for each text that has contested words what it is with all that nobody contests; none if nothing is contested
     */
    public record Result(String common, Map<String, String> variants) {
    }

    /**
     * Merges.
     *
     * @param base what all were made from
     * @param texts what was made from it
     * @param isLineWise whether lines that several insert at one place may all stand there
     */
    public static Result of(String base, Set<String> texts, boolean isLineWise) {
        return new TextMerge(base, texts, isLineWise).run();
    }

    private Result run() {
        var free = new LinkedHashSet<Hunk>();
        var contested = new LinkedHashMap<String, List<Hunk>>();
        hunksByText.forEach((text, hunks) -> {
            var parts = hunks.stream().collect(Collectors.partitioningBy(hunk -> isFree(hunk, text)));
            free.addAll(parts.get(true));
            if (!parts.get(false).isEmpty()) {
                contested.put(text, parts.get(false));
            }
        });
        var joined = joined(free);
        var variants = new LinkedHashMap<String, String>();
        contested.forEach((text, hunks) -> variants.put(text, Hunks.apply(base, both(joined, hunks))));
        return new Result(Hunks.apply(base, joined), variants);
    }

    private static List<Hunk> both(List<Hunk> some, List<Hunk> others) {
        var all = new ArrayList<>(some);
        all.addAll(others);
        return all;
    }

    private boolean isFree(Hunk hunk, String of) {
        return hunksByText.entrySet().stream().filter(other -> !other.getKey().equals(of)).flatMap(other -> other.getValue().stream())
                .allMatch(other -> other.equals(hunk) || !other.meets(hunk) || mayStandBeside(hunk, other));
    }

    private boolean mayStandBeside(Hunk one, Hunk other) {
        return isLineWise && one.start() == other.start() && one.insertsLines() && other.insertsLines();
    }

    /** Lines inserted at one place stand there one after the other, always in the same order, and once. */
    private List<Hunk> joined(Set<Hunk> free) {
        var byStart = new LinkedHashMap<Integer, List<Hunk>>();
        var all = new ArrayList<Hunk>();
        for (var hunk : free) {
            if (isLineWise && hunk.insertsLines()) {
                byStart.computeIfAbsent(hunk.start(), start -> new ArrayList<>()).add(hunk);
            } else {
                all.add(hunk);
            }
        }
        byStart.forEach((start, hunks) -> all.add(hunks.size() == 1 ? hunks.getFirst() : new Hunk(start, start, InsertedLines.joined(hunks))));
        return all;
    }
}
