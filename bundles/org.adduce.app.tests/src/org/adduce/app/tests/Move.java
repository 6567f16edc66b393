package org.adduce.app.tests;

import java.util.Optional;
import org.adduce.model.Event;
import org.adduce.model.time.When;
import org.adduce.timeline.Drag;
import org.adduce.timeline.scene.Band;
import org.adduce.timeline.scene.Mark;
import org.adduce.timeline.ui.internal.view.TimelineView;
import org.eclipse.swt.graphics.Point;

/**
 * What dragging a thing on the timeline is to do, as all of it is at one moment.
 *
 * @param from where it is grasped, in the canvas
 * @param to where it is dropped, in the canvas
 * @param meant the time that stands there
 */
record Move(Point from, Point to, When meant) {

    /** From the shelf into the middle of the axis. On the UI thread. */
    static Move ofUndated(TimelineView view, Event event) {
        var frame = view.contents().scene().frame();
        var to = new Point((int) (frame.plot().x() + frame.plot().width() / 2), (int) (frame.plot().y() + frame.plot().height() / 2));
        return new Move(place(view, event).orElseThrow(), to, Drag.placed(to.x, frame.scale()));
    }

    /** Where a thing can be grasped on the shelf, if it lies there. On the UI thread. */
    static Optional<Point> place(TimelineView view, Event event) {
        var scene = view.contents().scene();
        return scene.frame().shelf().flatMap(shelf -> scene.of(event.getId()).stream().flatMap(shape -> switch (shape) {
            case Band band -> Optional.of(new Point((int) (band.bounds().x() + band.bounds().width() / 2), (int) (band.bounds().y() + band.bounds().height() / 2))).stream();
            case Mark mark -> Optional.of(new Point((int) mark.x(), (int) mark.y())).stream();
            default -> Optional.<Point>empty().stream();
        }).filter(point -> shelf.contains(point.x, point.y)).findFirst());
    }
}
