package org.adduce.timeline.ui.internal.view;

import java.util.Locale;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.adduce.core.dossier.OpenDossier;
import org.adduce.timeline.TimelineModel;
import org.adduce.timeline.TimelineReading;
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
    /** Milliseconds between two slices. */
    private static final int BREATH = 2;

    private final Display display;
    private final BiConsumer<OpenDossier, TimelineModel> taker;
    private final Runnable on = this::readOn;
    private Optional<Reading> reading = Optional.empty();

    private record Reading(OpenDossier dossier, long revision, TimelineReading pieces) {
        boolean isGood() {
            return dossier.revision() == revision;
        }
    }

    /** @param taker gets each model, on the UI thread */
    SlicedReading(Display display, BiConsumer<OpenDossier, TimelineModel> taker) {
        this.display = display;
        this.taker = taker;
    }

    /** Reads a dossier, and lets go of what was read before; says whether it was small enough to be taken at once. */
    boolean read(OpenDossier dossier) {
        stop();
        reading = Optional.of(new Reading(dossier, dossier.revision(), TimelineReading.of(dossier.root(), Locale.getDefault())));
        return slice(FIRST);
    }

    /** Reads no more. */
    void stop() {
        if (!display.isDisposed()) {
            display.timerExec(-1, on);
        }
        reading = Optional.empty();
    }

    private void readOn() {
        slice(SLICE);
    }

    private boolean slice(long nanos) {
        var now = reading.filter(Reading::isGood);
        if (now.isEmpty()) {
            return false;
        }
        boolean isDone = now.get().pieces().readOn(nanos);
        if (isDone) {
            reading = Optional.empty();
            taker.accept(now.get().dossier(), now.get().pieces().model());
        } else {
            display.timerExec(BREATH, on);
        }
        return isDone;
    }
}
