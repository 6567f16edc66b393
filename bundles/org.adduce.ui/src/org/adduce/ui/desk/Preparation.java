package org.adduce.ui.desk;

import org.adduce.core.dossier.Replacement;
import org.adduce.ui.internal.desk.Breath;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.PlatformUI;

/**
 * Looks for what a replacement would change in a dossier on the desk, in slices between what the UI thread does otherwise:
 * comparing a large dossier takes longer than a person should wait.
 *
 * @since 1.0
 */
public final class Preparation {

    /** Nanoseconds of a slice: half a frame. */
    private static final long SLICE = 8_000_000;

    private final Replacement replacement;
    private final Display display;
    private final Runnable then;
    private final Breath breath;

    private Preparation(Replacement replacement, Display display, Runnable then) {
        this.replacement = replacement;
        this.display = display;
        this.then = then;
        breath = new Breath(display, this::step);
    }

    /** Runs {@code then} on the UI thread as soon as all is known that differs; never, if the dossier is taken off the desk. */
    public static void of(Replacement replacement, Display display, Runnable then) {
        var preparation = new Preparation(replacement, display, then);
        display.asyncExec(preparation::step);
    }

    private void step() {
        if (display.isDisposed() || !PlatformUI.getWorkbench().getService(Desk.class).dossiers().contains(replacement.dossier())) {
            return;
        }
        if (replacement.prepare(SLICE)) {
            then.run();
        } else {
            breath.take();
        }
    }
}
