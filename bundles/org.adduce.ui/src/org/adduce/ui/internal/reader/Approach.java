package org.adduce.ui.internal.reader;

import java.util.function.IntPredicate;
import org.eclipse.swt.custom.StyledText;

/**
 * Lays out the lines from those in view to one that somebody wants to see, piece by piece, so that the display has its turn
 * in between: ten megabytes take as many seconds. On the UI thread, but for what is asked of the way itself.
 */
final class Approach {

    private static final int PIECE = 50;
    /** The display gets its turn after so long. */
    private static final long TURN_NANOS = 40_000_000;
    /** Milliseconds: of a way that is over sooner nothing is told. */
    private static final long UNNOTICED = 500;

    private final StyledText text;
    private final int last;
    private final IntPredicate isThere;
    private final Runnable arrived;
    private final ApproachJob job = new ApproachJob(this);
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
        reached = Math.min(last, text.getTopIndex());
    }

    /** Goes until it is there, now if that is near. */
    void begin() {
        goOn();
        if (!isOver) {
            job.schedule(UNNOTICED);
        }
    }

    private void goOn() {
        if (isOver || text.isDisposed()) {
            giveUp();
            return;
        }
        long start = System.nanoTime();
        boolean isArrived = reached == last || isThere.test(reached);
        while (!isArrived && System.nanoTime() - start < TURN_NANOS) {
            reached = Math.min(last, reached + PIECE);
            text.getLinePixel(reached);
            isArrived = reached == last || isThere.test(reached);
        }
        if (isArrived) {
            giveUp();
            arrived.run();
        } else {
            text.getDisplay().asyncExec(this::goOn);
        }
    }

    /** Ends it where it is. On any thread. */
    void giveUp() {
        isOver = true;
        job.cancel();
    }

    /** Whether nobody goes on. On any thread. */
    boolean isOver() {
        return isOver;
    }

    /** The last line that was laid out. On any thread. */
    int reached() {
        return reached;
    }

    /** The line it does not lead beyond. On any thread. */
    int last() {
        return last;
    }
}
