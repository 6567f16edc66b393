package org.adduce.ui.internal.reader;

import org.eclipse.swt.custom.StyledText;

/**
 * Goes to lines. The widget knows where a line is only once it has laid out every line up to it; in a long text that
 * would stop the display, so it is done piece by piece here before the widget is asked. On the UI thread.
 */
final class TextScroll {

    private static final int PIECE = 50;
    /** The display gets its turn after so long. */
    private static final long TURN_NANOS = 40_000_000;
    /** Lines kept above the one brought into view. */
    private static final int ABOVE = 3;

    private final StyledText text;
    /** Counts requests; an older one ends when a newer one comes. */
    private int request;

    TextScroll(StyledText text) {
        this.text = text;
    }

    /** Goes nowhere any more. */
    void stop() {
        request++;
    }

    /**
     * Sets the caret or selects words in a line, and brings the line into view: at once if it is near or was seen before,
     * else when the lines before it have been laid out.
     */
    void to(int line, Runnable setting) {
        approach(line, () -> {
            setting.run();
            if (!isInView(line)) {
                text.setTopIndex(Math.max(0, line - ABOVE));
            }
        });
    }

    /** Brings a line to the top. */
    void toTop(int line, Runnable setting) {
        approach(line, () -> {
            setting.run();
            text.setTopIndex(line);
        });
    }

    private boolean isInView(int line) {
        int y = text.getLinePixel(line);
        return y >= 0 && y + text.getLineHeight() <= text.getClientArea().height;
    }

    private void approach(int line, Runnable arrived) {
        request++;
        goOn(line, Math.min(line, text.getTopIndex()), arrived, request);
    }

    private void goOn(int line, int reached, Runnable arrived, int asked) {
        if (text.isDisposed() || asked != request) {
            return;
        }
        long start = System.nanoTime();
        int at = reached;
        while (at < line && System.nanoTime() - start < TURN_NANOS) {
            at = Math.min(line, at + PIECE);
            text.getLinePixel(at);
        }
        if (at < line) {
            int next = at;
            text.getDisplay().asyncExec(() -> goOn(line, next, arrived, asked));
        } else {
            arrived.run();
        }
    }
}
