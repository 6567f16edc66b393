package org.adduce.ui.internal.longtext;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.swt.custom.StyledText;

/**
 * Lays out all lines after they got another height: those above what is in view first, without which the widget does not know how
 * far down it is, then the rest. On the UI thread.
 */
public final class Settling {

    /** Milliseconds: what is to be seen and done at once comes first, and the widget itself lays out lines where nothing else is to be done. */
    private static final int LATER = 500;

    private final StyledText text;
    private final List<Runnable> asking = new ArrayList<>();
    private final List<Runnable> patient = new ArrayList<>();
    /** Null where nothing is left to do. */
    private Approach above;
    /** Null before all above was done. */
    private Approach rest;
    private boolean isWhole;

    Settling(StyledText text) {
        this.text = text;
    }

    /** Whether the widget knows where all lines above those in view are. */
    public boolean isDone() {
        return above == null;
    }

    /** Whether it knows that of all lines. */
    boolean isWhole() {
        return isWhole;
    }

    /** Does something as soon as the widget knows where all lines above those in view are. */
    public void whenDone(Runnable action) {
        if (isDone()) {
            action.run();
        } else {
            asking.add(action);
        }
    }

    /** Does something as soon as the widget knows where all lines are. */
    public void whenWhole(Runnable action) {
        if (isWhole) {
            action.run();
        } else {
            patient.add(action);
        }
    }

    /** Lays out what is between those in view and a line; the widget is not done before somebody says so. */
    void lay(int line, Runnable done) {
        stop();
        above = new Approach(text, line, any -> false, done);
        above.goOn();
    }

    /** All above those in view is laid out. */
    void finish() {
        stop();
        above = null;
        restart();
        var told = List.copyOf(asking);
        asking.clear();
        told.forEach(Runnable::run);
    }

    /** Lays out the rest, anew if it was done. */
    void restart() {
        stop();
        var next = new Approach(text, text.getLineCount() - 1, any -> false, this::complete);
        rest = next;
        text.getDisplay().timerExec(LATER, next::goOn);
    }

    /** Says that all that was known before is known still. */
    void keep(boolean wasWhole) {
        if (wasWhole && above == null) {
            complete();
        }
    }

    private void complete() {
        stop();
        isWhole = true;
        var told = List.copyOf(patient);
        patient.clear();
        told.forEach(Runnable::run);
    }

    private void stop() {
        isWhole = false;
        if (above != null) {
            above.giveUp();
        }
        if (rest != null) {
            rest.giveUp();
        }
    }
}
