package org.adduce.timeline.ui.internal.edit;

import org.adduce.timeline.scene.Part;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.gef.SharedCursors;
import org.eclipse.gef.tools.AbstractTool;
import org.eclipse.gef.DragTracker;
import org.eclipse.swt.graphics.Cursor;

/** Pulls the picture along, or, in the overview, the window on it. A click on the empty plot selects nothing. */
final class PanTracker extends AbstractTool implements DragTracker {

    private static final int LEFT = 1;

    private final TimelineEditPart timeline;
    private final Part part;
    private int last;
    private boolean isMoved;

    PanTracker(TimelineEditPart timeline, Part part) {
        this.timeline = timeline;
        this.part = part;
    }

    @Override
    public void commitDrag() {
        // What was panned is panned already.
    }

    @Override
    protected String getCommandName() {
        return "pan";
    }

    @Override
    protected Cursor getDefaultCursor() {
        return part == Part.LANE ? SharedCursors.ARROW : SharedCursors.SIZEALL;
    }

    @Override
    protected boolean handleButtonDown(int button) {
        last = getLocation().x;
        if (button == LEFT && part == Part.OVERVIEW) {
            centre(getLocation());
        }
        return button == LEFT;
    }

    @Override
    protected boolean handleDrag() {
        int by = getLocation().x - last;
        last = getLocation().x;
        isMoved |= by != 0;
        pull(by);
        return true;
    }

    /** The first click in the view brings the focus here in two steps; the mouse stays ours until its button comes up. */
    @Override
    protected boolean handleFocusLost() {
        return true;
    }

    @Override
    protected boolean handleButtonUp(int button) {
        if (!isMoved && part == Part.PLOT) {
            getCurrentViewer().deselectAll();
        }
        return true;
    }

    private void pull(int by) {
        var contents = timeline.contents();
        var overview = contents.scene().frame().overview();
        if ((part == Part.WINDOW || part == Part.OVERVIEW) && overview.isPresent()) {
            double share = overview.get().scale().millisPerPixel() / contents.scene().frame().scale().millisPerPixel();
            contents.pan(-by * share);
        } else if (part != Part.LANE) {
            contents.pan(by);
        }
    }

    private void centre(Point location) {
        var place = location.getCopy();
        timeline.getFigure().translateToRelative(place);
        var contents = timeline.contents();
        contents.scene().frame().overview().ifPresent(overview -> {
            var scale = contents.scene().frame().scale();
            contents.pan(scale.left() + scale.width() / 2 - scale.x(overview.scale().instant(place.x)));
        });
    }
}
