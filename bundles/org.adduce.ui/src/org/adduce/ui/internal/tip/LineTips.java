package org.adduce.ui.internal.tip;

import org.eclipse.jface.viewers.ColumnViewer;
import org.eclipse.jface.viewers.ColumnViewerToolTipSupport;
import org.eclipse.jface.window.ToolTip;
import org.eclipse.swt.widgets.Event;

/**
 * Tips of the lines of a viewer, as its label provider tells them. JFace's own take the focus to the viewer when they go: where
 * the pointer rests on a line, and a popup is opened by its key, that closes the popup at once.
 */
public final class LineTips extends ColumnViewerToolTipSupport {

    private LineTips(ColumnViewer viewer) {
        super(viewer, ToolTip.NO_RECREATE, false);
    }

    /** Shows tips for the lines of a viewer as long as it lives. */
    public static void on(ColumnViewer viewer) {
        new LineTips(viewer);
    }

    /** Without the event, which is what makes JFace's take the focus. */
    @Override
    protected void afterHideToolTip(Event event) {
        super.afterHideToolTip(null);
    }
}
