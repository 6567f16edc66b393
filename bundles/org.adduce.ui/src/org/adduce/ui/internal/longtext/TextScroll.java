package org.adduce.ui.internal.longtext;

import java.util.function.IntPredicate;
import org.eclipse.swt.custom.StyledText;

/**
 * Goes to lines. The widget knows where a line is only once it has laid out every line up to it; in a long text that
 * would stop the display, so it is done piece by piece here before the widget is asked. On the UI thread.
 */
public final class TextScroll {

    /** Lines kept above the one brought into view. */
    private static final int ABOVE = 3;
    /** Milliseconds: of a way that is over sooner nothing is told. */
    private static final long UNNOTICED = 500;

    private final StyledText text;
    /** The way that is gone now; a newer one ends it. Null before the first. */
    private Approach way;

    public TextScroll(StyledText text) {
        this.text = text;
    }

    /** Whether it goes somewhere and is not there. */
    public boolean isOnTheWay() {
        return way != null && !way.isOver();
    }

    /** Goes nowhere any more. */
    public void stop() {
        if (way != null) {
            way.giveUp();
        }
    }

    /**
     * Sets the caret or selects words in a line, and brings the line into view: at once if it is near or was seen before,
     * else when the lines before it have been laid out.
     */
    public void to(int line, Runnable setting) {
        approach(line, any -> false, () -> {
            setting.run();
            if (!isInView(line)) {
                text.setTopIndex(Math.max(0, line - ABOVE));
            }
        });
    }

    /** Lays out all lines up to one, or from one, and does then what asks where that is. */
    public void near(int line, Runnable setting) {
        approach(line, any -> false, setting);
    }

    /** Lays out what stands up to some pixels below the top of what is in view, and does then what brings it there. */
    void below(int pixels, Runnable setting) {
        approach(text.getLineCount() - 1, line -> text.getLinePixel(line) >= pixels, setting);
    }

    private boolean isInView(int line) {
        int y = text.getLinePixel(line);
        return y >= 0 && y + text.getLineHeight() <= text.getClientArea().height;
    }

    private void approach(int line, IntPredicate isThere, Runnable arrived) {
        stop();
        var next = new Approach(text, line, isThere, arrived);
        way = next;
        next.goOn();
        if (!next.isOver()) {
            new ApproachJob(next).schedule(UNNOTICED);
        }
    }
}
