package org.adduce.app.tests;

import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.adduce.model.Event;
import org.adduce.model.time.When;
import org.adduce.timeline.Drag;
import org.adduce.timeline.scale.TimeScale;
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

    /** Pixels. */
    private static final int ROUNDED = 2;

    /** From the shelf into the middle of the axis. On the UI thread. */
    static Move ofUndated(TimelineView view, Event event) {
        var frame = view.contents().scene().frame();
        var plot = frame.plot();
        int middle = (int) (plot.x() + plot.width() / 2);
        // where a pixel more or less, as comes of rounding where it is grasped, makes no other time
        int x = IntStream.range(middle, (int) (plot.x() + plot.width())).filter(at -> isAmid(at, frame.scale())).findFirst().orElse(middle);
        return new Move(place(view, event).orElseThrow(), new Point(x, (int) (plot.y() + plot.height() / 2)), Drag.placed(x, frame.scale()));
    }

    private static boolean isAmid(int x, TimeScale scale) {
        return Stream.of(x - ROUNDED, x + ROUNDED).allMatch(beside -> Drag.placed(beside, scale).equals(Drag.placed(x, scale)));
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
