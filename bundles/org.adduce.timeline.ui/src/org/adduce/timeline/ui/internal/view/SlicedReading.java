package org.adduce.timeline.ui.internal.view;

import java.util.Locale;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.adduce.core.dossier.OpenDossier;
import org.adduce.timeline.TimelineModel;
import org.adduce.timeline.TimelineReading;
import org.adduce.ui.internal.desk.Breath;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Display;

/**
 * Reads on the UI thread what a dossier has to show, in slices between which that thread does other things. A dossier that
 * changes meanwhile is not read on; whoever is told of the change begins anew.
 */
final class SlicedReading {

    /** Nanoseconds of the first slice: what can be shown without a pause that anybody would feel. */
    private static final long FIRST = 50_000_000;
    /** Nanoseconds of every other slice: a frame. */
    private static final long SLICE = 16_000_000;
    private final Display display;
    private final BiConsumer<OpenDossier, TimelineModel> taker;
    private final Breath breath;
    private Optional<Reading> reading = Optional.empty();

    private record Reading(OpenDossier dossier, long revision, TimelineReading pieces) {
        boolean isGood() {
            return dossier.revision() == revision;
        }
    }

    /** @param taker gets each model, on the UI thread */
    SlicedReading(Display display, BiConsumer<OpenDossier, TimelineModel> taker) {
        this.display = display;
        breath = new Breath(display, this::readOn);
        this.taker = taker;
    }

    /** Reads a dossier, and lets go of what was read before; says whether it was small enough to be taken at once. */
    boolean read(OpenDossier dossier) {
        stop();
        reading = Optional.of(new Reading(dossier, dossier.revision(), TimelineReading.of(dossier.root(), Locale.getDefault())));
        var done = slice(FIRST);
        done.ifPresent(all -> take(all, all.pieces().model()));
        return done.isPresent();
    }

    /** Reads no more. */
    void stop() {
        breath.stop();
        reading = Optional.empty();
    }

    private void readOn() {
        slice(SLICE).ifPresent(this::order);
    }

    /** Reads on; gives what was read if it is complete, and goes on later if it is not. */
    private Optional<Reading> slice(long nanos) {
        var now = reading.filter(Reading::isGood);
        boolean isDone = now.isPresent() && now.get().pieces().readOn(nanos);
        if (now.isPresent() && !isDone) {
            breath.take();
        }
        return now.filter(any -> isDone);
    }

    /** Puts what was read in order, which needs the dossier no more and so is no work for this thread. */
    private void order(Reading done) {
        Job.createSystem(SlicedReading.class.getName(), monitor -> {
            var model = done.pieces().model();
            if (!display.isDisposed()) {
                display.asyncExec(() -> take(done, model));
            }
        }).schedule();
    }

    private void take(Reading done, TimelineModel model) {
        if (done.isGood() && reading.filter(done::equals).isPresent()) {
            reading = Optional.empty();
            taker.accept(done.dossier(), model);
        }
    }
}
