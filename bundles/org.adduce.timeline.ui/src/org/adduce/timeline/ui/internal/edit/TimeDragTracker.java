package org.adduce.timeline.ui.internal.edit;

import java.util.Optional;
import java.util.stream.Stream;
import org.adduce.model.derived.Dating;
import org.adduce.model.time.When;
import org.adduce.timeline.Drag;
import org.adduce.timeline.scene.Box;
import org.adduce.timeline.scene.Part;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.gef.SharedCursors;
import org.eclipse.gef.tools.SelectEditPartTracker;
import org.eclipse.swt.graphics.Cursor;

/** Selects an item and drags it in time: the whole of it, one of its ends, or from the shelf onto the axis. */
final class TimeDragTracker extends SelectEditPartTracker {

    private final Part part;
    private DragFeedback feedback;
    private When proposed;

    TimeDragTracker(ItemEditPart item, Part part) {
        super(item);
        this.part = part;
    }

    private ItemEditPart item() {
        return (ItemEditPart) getSourceEditPart();
    }

    @Override
    protected Cursor calculateCursor() {
        return part == Part.START || part == Part.END ? SharedCursors.SIZEWE : super.calculateCursor();
    }

    @Override
    protected boolean handleDragStarted() {
        return stateTransition(STATE_DRAG, STATE_DRAG_IN_PROGRESS);
    }

    @Override
    protected boolean handleDragInProgress() {
        if (isInState(STATE_DRAG_IN_PROGRESS)) {
            proposed = proposal().orElse(null);
            setCurrentCommand(proposed == null ? null : item().getCommand(new TimeRequest(proposed)));
            showFeedback();
        }
        return true;
    }

    /** What the item's time would be if it was let go here; nothing where it would be the same. */
    private Optional<When> proposal() {
        var holder = item().item().holder();
        var scale = item().timeline().contents().scene().frame().scale();
        if (holder.when().isEmpty() || part == Part.SHELF) {
            var place = place();
            return isOverTime(place) ? Optional.of(Drag.placed(place.x, scale)) : Optional.empty();
        }
        var when = holder.when().get();
        return item().timeline().contents().dossier().map(dossier -> new Dating(dossier::find).of(when))
                .map(bounds -> Drag.moved(when, bounds, part, getDragMoveDelta().width, scale)).filter(moved -> !moved.equals(when));
    }

    /** Also the empty room below the axis belongs to its time; the shelf and the strip with all time do not. */
    private boolean isOverTime(Point place) {
        var frame = item().timeline().contents().scene().frame();
        var plot = frame.plot();
        double end = Stream.concat(frame.overview().map(strip -> strip.bounds().y()).stream(), frame.shelf().map(Box::y).stream())
                .min(Double::compare).orElse(frame.height());
        return place.x >= plot.x() && place.x <= plot.right() && place.y >= plot.y() && place.y < Math.max(end, plot.bottom());
    }

    private Point place() {
        var place = getLocation().getCopy();
        item().timeline().getFigure().translateToRelative(place);
        return place;
    }

    private void showFeedback() {
        if (feedback == null) {
            feedback = new DragFeedback(item());
        }
        feedback.show(place(), getDragMoveDelta().width, part, Optional.ofNullable(proposed));
    }

    /** The first click in the view brings the focus here in two steps; the mouse stays ours until its button comes up. */
    @Override
    protected boolean handleFocusLost() {
        return true;
    }

    @Override
    protected boolean handleButtonUp(int button) {
        if (isInState(STATE_DRAG_IN_PROGRESS)) {
            eraseFeedback();
            executeCurrentCommand();
            return true;
        }
        return super.handleButtonUp(button);
    }

    private void eraseFeedback() {
        if (feedback != null) {
            feedback.erase();
            feedback = null;
        }
    }

    @Override
    public void deactivate() {
        eraseFeedback();
        super.deactivate();
    }
}
