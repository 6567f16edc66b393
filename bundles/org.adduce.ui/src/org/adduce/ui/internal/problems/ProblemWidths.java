package org.adduce.ui.internal.problems;

import java.util.List;
import java.util.stream.Stream;
import org.eclipse.jface.layout.TreeColumnLayout;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.widgets.Tree;

/** How wide the columns are: those of the element and of what can be done as their words want, the message has the rest. Widths are in points. */
final class ProblemWidths {

    /** So many problems of a group are measured; the others are like them. */
    private static final int SAMPLE = 50;
    /** An icon, and the room left and right of words. */
    private static final int AROUND_WORDS = 40;
    /** A name that is longer is cut, and told whole by the tip. */
    private static final int MOST_ELEMENT = 160;
    /** What can be done is told nowhere else but in the menu. */
    private static final int MOST_FIX = 340;
    private static final int LEAST = 80;
    private static final int LEAST_MESSAGE = 200;

    private final Tree tree;
    private int element;
    private int fix;

    ProblemWidths(Tree tree) {
        this.tree = tree;
    }

    /** Gives the columns the widths for what is shown; they only grow, so that nothing jumps while one types. Says whether they did. */
    boolean of(List<ProblemGroup> groups, TreeColumnLayout layout) {
        int elementBefore = element;
        int fixBefore = fix;
        var gc = new GC(tree);
        gc.setFont(tree.getFont());
        try {
            element = Math.max(element, wanted(gc, MOST_ELEMENT, Messages.Problems_element, sample(groups).map(Problem::label)));
            fix = Math.max(fix, wanted(gc, MOST_FIX, Messages.Problems_fix,
                    sample(groups).flatMap(problem -> problem.repairs().stream().limit(1)).map(repair -> repair.fix().label())));
        } finally {
            gc.dispose();
        }
        if (element == elementBefore && fix == fixBefore) {
            return false;
        }
        layout.setColumnData(tree.getColumn(0), new ColumnWeightData(1, LEAST_MESSAGE));
        layout.setColumnData(tree.getColumn(1), new ColumnWeightData(0, element));
        layout.setColumnData(tree.getColumn(ProblemLabels.FIX), new ColumnWeightData(0, fix));
        return true;
    }

    private static Stream<Problem> sample(List<ProblemGroup> groups) {
        return groups.stream().flatMap(group -> group.problems().stream().limit(SAMPLE));
    }

    private static int wanted(GC gc, int most, String title, Stream<String> words) {
        int widest = Stream.concat(Stream.of(title), words).mapToInt(word -> gc.textExtent(word).x).max().orElse(0);
        return Math.clamp(widest + AROUND_WORDS, LEAST, most);
    }
}
