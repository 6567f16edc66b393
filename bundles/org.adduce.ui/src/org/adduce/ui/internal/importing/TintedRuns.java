package org.adduce.ui.internal.importing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import org.adduce.ui.internal.reader.page.Stretch;

/** A text cut into runs of one look each; outer voices are painted before those inside them. Offsets are UTF-16. */
final class TintedRuns {

    private final int[] cuts;
    private final Tint[] tints;
    private final boolean[] doubtful;

    /**
     * What tells the words of a voice from those around them.
     *
     * @param number of the voice, which tells its colour
     * @param depth 0 for a voice of the source, 1 for one quoted in it, and so on
     */
    record Tint(int number, int depth) {
    }

    /**
     * Words of one look.
     *
     * @param tint null where they will not be imported
     */
    record Run(Stretch place, Tint tint, boolean isDoubtful) {
    }

    /** @param stretches everything that will be painted or marked; the text is cut at their ends */
    TintedRuns(int length, List<Stretch> stretches) {
        var places = new TreeSet<Integer>(List.of(0, length));
        stretches.forEach(stretch -> places.addAll(List.of(Math.min(stretch.start(), length), Math.min(stretch.end(), length))));
        cuts = places.stream().mapToInt(Integer::intValue).toArray();
        tints = new Tint[cuts.length];
        doubtful = new boolean[cuts.length];
    }

    /** Paints a stretch; {@code null} takes the paint off. */
    void paint(Stretch stretch, Tint tint) {
        Arrays.fill(tints, run(stretch.start()), run(stretch.end()), tint);
    }

    /** Marks a stretch as doubtful. */
    void doubt(Stretch stretch) {
        Arrays.fill(doubtful, run(stretch.start()), run(stretch.end()), true);
    }

    /** The run that begins at a place, or in which the place lies. */
    private int run(int place) {
        int found = Arrays.binarySearch(cuts, Math.min(place, cuts[cuts.length - 1]));
        return found >= 0 ? found : -found - 2;
    }

    /** The runs of a stretch, in order, without gaps. */
    List<Run> of(Stretch stretch) {
        var found = new ArrayList<Run>();
        for (int i = run(stretch.start()); i + 1 < cuts.length && cuts[i] < stretch.end(); i++) {
            found.add(new Run(new Stretch(Math.max(cuts[i], stretch.start()), Math.min(cuts[i + 1], stretch.end())), tints[i], doubtful[i]));
        }
        return found;
    }

    /** The stretches that look otherwise in other runs of the same text, in order; those that touch are one. */
    List<Stretch> differences(TintedRuns other) {
        var found = new ArrayList<Stretch>();
        int mine = 0;
        int theirs = 0;
        while (mine + 1 < cuts.length && theirs + 1 < other.cuts.length) {
            int start = Math.max(cuts[mine], other.cuts[theirs]);
            int end = Math.min(cuts[mine + 1], other.cuts[theirs + 1]);
            if (!looksAs(mine, other, theirs)) {
                boolean touches = !found.isEmpty() && found.getLast().end() == start;
                found.add(new Stretch(touches ? found.removeLast().start() : start, end));
            }
            mine += cuts[mine + 1] == end ? 1 : 0;
            theirs += other.cuts[theirs + 1] == end ? 1 : 0;
        }
        return found;
    }

    private boolean looksAs(int run, TintedRuns other, int its) {
        return Objects.equals(tints[run], other.tints[its]) && doubtful[run] == other.doubtful[its];
    }
}
