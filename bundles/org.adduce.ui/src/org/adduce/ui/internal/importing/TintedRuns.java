package org.adduce.ui.internal.importing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.graphics.Color;

/** A text cut into runs of one look each; outer voices are painted before those inside them. Offsets are UTF-16. */
final class TintedRuns {

    private final int[] cuts;
    private final Color[] tints;
    private final boolean[] spoken;
    private final boolean[] doubtful;

    /**
     * A stretch of text to be painted.
     *
     * @param start its first place
     * @param end one past its last place
     */
    record Stretch(int start, int end) {
    }

    /** @param stretches everything that will be painted or marked; the text is cut at their ends */
    TintedRuns(int length, List<Stretch> stretches) {
        var places = new TreeSet<Integer>(List.of(0, length));
        stretches.forEach(stretch -> places.addAll(List.of(Math.min(stretch.start(), length), Math.min(stretch.end(), length))));
        cuts = places.stream().mapToInt(Integer::intValue).toArray();
        tints = new Color[cuts.length];
        spoken = new boolean[cuts.length];
        doubtful = new boolean[cuts.length];
    }

    /** Paints a stretch; {@code null} takes the paint off and makes the words quiet. */
    void paint(Stretch stretch, Color tint) {
        int from = run(stretch.start());
        int to = run(stretch.end());
        Arrays.fill(tints, from, to, tint);
        Arrays.fill(spoken, from, to, tint != null);
    }

    /** Marks a stretch as doubtful. */
    void doubt(Stretch stretch) {
        Arrays.fill(doubtful, run(stretch.start()), run(stretch.end()), true);
    }

    private int run(int place) {
        return Arrays.binarySearch(cuts, Math.min(place, cuts[cuts.length - 1]));
    }

    /** The looks, in order, without gaps. */
    StyleRange[] ranges(Color quiet) {
        var ranges = new ArrayList<StyleRange>();
        for (int i = 0; i + 1 < cuts.length; i++) {
            var range = new StyleRange(cuts[i], cuts[i + 1] - cuts[i], spoken[i] ? null : quiet, tints[i]);
            range.underline = doubtful[i];
            range.underlineStyle = SWT.UNDERLINE_SQUIGGLE;
            ranges.add(range);
        }
        return ranges.toArray(StyleRange[]::new);
    }
}
