package org.adduce.team.ui.internal.compare;

import java.util.Optional;
import org.adduce.core.dossier.OpenDossier;
import org.adduce.model.Dossier;
import org.adduce.ui.internal.problems.SlicedCopy;
import org.eclipse.swt.widgets.Display;

/** Copies a dossier on the desk slice by slice, so that nobody waits for it, and begins anew if it changes meanwhile. On the UI thread. */
public final class Snapshots {

    /** Nanoseconds of a slice: half a frame. */
    private static final long SLICE = 8_000_000;
    /** Milliseconds between two slices, in which the UI thread does other things. */
    private static final int BREATH = 4;

    private final OpenDossier dossier;
    private final Display display;
    private Optional<SlicedCopy> copy = Optional.empty();
    private Runnable ready = () -> { };

    /** Copies of a dossier, in slices between what a display does otherwise. */
    public Snapshots(OpenDossier dossier, Display display) {
        this.dossier = dossier;
        this.display = display;
    }

    /** Runs {@code then} as soon as there is a copy of the dossier as it is; only the last one asked for. */
    public void ask(Runnable then) {
        ready = then;
        if (copy.filter(SlicedCopy::isGood).isEmpty()) {
            copy = Optional.of(new SlicedCopy(dossier));
        }
        step(copy.get());
    }

    private void step(SlicedCopy current) {
        if (display.isDisposed() || copy.isEmpty() || copy.get() != current) {
            return;
        }
        if (!current.isGood()) {
            ask(ready);
            return;
        }
        current.work(SLICE);
        if (current.isDone()) {
            ready.run();
        } else {
            display.timerExec(BREATH, () -> step(current));
        }
    }

    /** The copy, where it is complete and the dossier is still so. */
    public Optional<Dossier> now() {
        return copy.filter(SlicedCopy::isDone).filter(SlicedCopy::isGood).map(SlicedCopy::copy);
    }

    /** Goes on no more. */
    public void stop() {
        copy = Optional.empty();
        ready = () -> { };
    }
}
