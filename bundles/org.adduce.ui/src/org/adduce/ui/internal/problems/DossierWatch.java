package org.adduce.ui.internal.problems;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.adduce.core.dossier.OpenDossier;
import org.adduce.ui.internal.desk.Breath;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Display;

/**
 * Has one dossier checked some time after its last change: copies it in slices on the UI thread, then runs the checks over
 * the copy in the background. A change in between stops what is under way and begins anew. On the UI thread.
 */
final class DossierWatch {

    /** Milliseconds of quiet before a dossier is looked at. */
    private static final int QUIET = 400;
    /** Nanoseconds of a slice: half a frame. */
    private static final long SLICE = 8_000_000;

    private final OpenDossier dossier;
    private final Display display;
    private final Consumer<List<Problem>> listener;
    private final Runnable beginning = this::begin;
    private final Breath breath;
    private Optional<SlicedCopy> copy = Optional.empty();
    private Optional<Job> job = Optional.empty();
    private boolean isBusy;
    private boolean isOver;

    /** @param listener is told on the UI thread what was found */
    DossierWatch(OpenDossier dossier, Display display, Consumer<List<Problem>> listener) {
        this.dossier = dossier;
        this.display = display;
        breath = new Breath(display, this::copyOn);
        this.listener = listener;
        changed();
    }

    /** The dossier has changed: waits until it rests. */
    void changed() {
        stop();
        isBusy = true;
        display.timerExec(QUIET, beginning);
    }

    /** Whether it is not known yet what there is to find in the dossier as it is now. */
    boolean isBusy() {
        return isBusy;
    }

    /** Looks no more. */
    void close() {
        isOver = true;
        stop();
    }

    private void stop() {
        display.timerExec(-1, beginning);
        breath.stop();
        copy = Optional.empty();
        job.ifPresent(Job::cancel);
        job = Optional.empty();
    }

    private void begin() {
        if (!isOver) {
            copy = Optional.of(new SlicedCopy(dossier));
            copyOn();
        }
    }

    private void copyOn() {
        if (isOver || copy.isEmpty()) {
            return;
        }
        var current = copy.get();
        if (!current.isGood()) {
            changed();
            return;
        }
        current.work(SLICE);
        if (current.isDone()) {
            copy = Optional.empty();
            check(current);
        } else {
            breath.take();
        }
    }

    private void check(SlicedCopy done) {
        var checking = new CheckJob(dossier, done.copy(), found -> display.asyncExec(() -> tell(done, found)));
        job = Optional.of(checking);
        checking.schedule();
    }

    private void tell(SlicedCopy from, List<Problem> found) {
        if (!isOver && from.isGood()) {
            isBusy = false;
            listener.accept(found);
        }
    }
}
