package org.adduce.timeline.ui.internal.edit;

import org.eclipse.draw2d.FigureCanvas;
import org.eclipse.gef.DragTracker;
import org.eclipse.gef.SharedCursors;
import org.eclipse.gef.tools.AbstractTool;
import org.eclipse.swt.graphics.Cursor;

/** A click on how many undated things there are opens the shelf and shows it; another closes it. */
final class ShelfTracker extends AbstractTool implements DragTracker {

    private final TimelineEditPart timeline;

    ShelfTracker(TimelineEditPart timeline) {
        this.timeline = timeline;
    }

    @Override
    public void commitDrag() {
        // There is nothing to drag.
    }

    @Override
    protected String getCommandName() {
        return "shelf";
    }

    @Override
    protected Cursor getDefaultCursor() {
        return SharedCursors.HAND;
    }

    @Override
    protected boolean handleButtonUp(int button) {
        var contents = timeline.contents();
        contents.openShelf(!contents.view().folding().isShelfOpen());
        if (contents.view().folding().isShelfOpen() && timeline.getViewer().getControl() instanceof FigureCanvas canvas) {
            // the picture has grown; its new height is known once the figures are laid out
            canvas.getDisplay().asyncExec(() -> {
                if (!canvas.isDisposed()) {
                    canvas.scrollToY(canvas.getViewport().getVerticalRangeModel().getMaximum());
                }
            });
        }
        return true;
    }
}
