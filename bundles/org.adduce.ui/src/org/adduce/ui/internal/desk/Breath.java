package org.adduce.ui.internal.desk;

import org.eclipse.swt.widgets.Display;

/**
 * The pause between two slices of work on the UI thread. What a person does and what is to be painted comes before the next
 * slice, also where several do their work in slices at once: timers alone would go before all painting. On the UI thread.
 */
public final class Breath {

    private static final int MILLIS = 2;

    private final Display display;
    private final Runnable timer = this::elapsed;
    private final Runnable next;
    private boolean isTaken;

    /** @param next the next slice */
    public Breath(Display display, Runnable next) {
        this.display = display;
        this.next = next;
    }

    /** Goes on in a moment. */
    public void take() {
        isTaken = true;
        display.timerExec(MILLIS, timer);
    }

    private void elapsed() {
        display.asyncExec(() -> {
            if (isTaken) {
                isTaken = false;
                next.run();
            }
        });
    }

    /** Does not go on. */
    public void stop() {
        isTaken = false;
        if (!display.isDisposed()) {
            display.timerExec(-1, timer);
        }
    }
}
