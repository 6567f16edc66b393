package org.adduce.timeline.ui.internal.edit;

import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.adduce.core.dossier.OpenDossier;
import org.adduce.timeline.Timeline;
import org.adduce.timeline.TimelineModel;
import org.adduce.timeline.View;
import org.adduce.timeline.scene.Scene;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Display;

/**
 * Lays out a model beside the UI thread, on which a large one would hold up everything else. What it is laid out with is handed
 * on with the picture, as it knows then what further pictures need.
 *
 * @param dossier what is shown
 * @param model what it has to show
 * @param view how it is looked at
 */
record Drawing(OpenDossier dossier, TimelineModel model, View view) {

    /** So many things are laid out within a frame. */
    private static final int FEW = 2000;

    /** A picture, and what it was laid out with. */
    record Drawn(Timeline timeline, Scene scene) {
    }

    /** Whether a model is laid out quickly enough to do so at once. */
    static boolean isQuick(TimelineModel model) {
        return model.said().size() + model.about().size() + model.events().size() + model.shelf().size() <= FEW;
    }

    /** Whether all that takes long is known of a view as soon as it is of another. */
    static boolean isQuick(View one, View other) {
        return one.lanes().equals(other.lanes()) && one.axis() == other.axis() && one.filter().equals(other.filter()) && one.folding().equals(other.folding());
    }

    /** Begins; {@code taker} gets the picture on the UI thread. */
    void begin(Supplier<Timeline> timelines, Display display, Consumer<Drawn> taker) {
        Job.createSystem(Drawing.class.getName(), monitor -> {
            var timeline = timelines.get();
            var scene = timeline.build(model, view);
            // what is else made on the first touch
            scene.at(0, 0);
            scene.standing(new UUID(0, 0));
            model.related(new UUID(0, 0));
            if (!display.isDisposed()) {
                display.asyncExec(() -> taker.accept(new Drawn(timeline, scene)));
            }
        }).schedule();
    }
}
