package org.adduce.ui.internal.longtext;

import java.util.function.IntPredicate;
import org.eclipse.swt.custom.StyledText;

/**
 * Lays out the lines from those in view to one that somebody wants to see, below or above, piece by piece, so that the display
 * has its turn in between: ten megabytes take as many seconds. On the UI thread, but for what is asked of the way itself.
 */
final class Approach {

    /** Lines laid out before the clock is looked at; more where many are behind, since each time the heights of all of those are summed up. */
    private static final int PIECE = 50;
    private static final int LARGE_PIECE = 150;
    private static final int MANY = 50_000;
    /** The display gets its turn after so long: a frame. */
    private static final long TURN_NANOS = 16_000_000;

    private final StyledText text;
    private final int last;
    private final IntPredicate isThere;
    private final Runnable arrived;
    /** The line that is in view when it begins; less than 0 before. */
    private volatile int first = -1;
    private volatile int reached;
    private volatile boolean isOver;

    /**
     * A way that is not begun.
     *
     * @param last the line it does not lead beyond
     * @param isThere whether it ends at a line that is laid out
     * @param arrived what is done at its end
     */
    Approach(StyledText text, int last, IntPredicate isThere, Runnable arrived) {
        this.text = text;
        this.last = last;
        this.isThere = isThere;
        this.arrived = arrived;
    }

    /** Goes until it is there, now if that is near. */
    void goOn() {
        if (isOver || text.isDisposed()) {
            giveUp();
            return;
        }
        if (first < 0) {
            first = text.getTopIndex();
            reached = first;
        }
        long start = System.nanoTime();
        while (!isArrived() && System.nanoTime() - start < TURN_NANOS) {
            int piece = done() < MANY ? PIECE : LARGE_PIECE;
            reached = last > first ? Math.min(last, reached + piece) : Math.max(last, reached - piece);
            text.getLinePixel(reached);
        }
        if (isArrived()) {
            giveUp();
            arrived.run();
        } else {
            text.getDisplay().asyncExec(this::goOn);
        }
    }

    private boolean isArrived() {
        return reached == last || isThere.test(reached);
    }

    /** Ends it where it is. On any thread. */
    void giveUp() {
        isOver = true;
    }

    /** Whether nobody goes on. On any thread. */
    boolean isOver() {
        return isOver;
    }

    /** How many lines were laid out. On any thread. */
    int done() {
        return first < 0 ? 0 : Math.abs(reached - first);
    }

    /** How many lines there are to be laid out at the most. On any thread. */
    int all() {
        return first < 0 ? 0 : Math.abs(last - first);
    }
}
