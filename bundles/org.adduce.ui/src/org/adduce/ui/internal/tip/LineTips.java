package org.adduce.ui.internal.tip;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.ColumnViewer;
import org.eclipse.jface.viewers.ColumnViewerToolTipSupport;
import org.eclipse.jface.viewers.ViewerCell;
import org.eclipse.jface.window.ToolTip;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CLabel;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;

/**
 * Tips of the lines of a viewer, as its label provider tells them. JFace's own take the focus to the viewer when they go: where
 * the pointer rests on a line, and a popup is opened by its key, that closes the popup at once.
 */
public final class LineTips extends ColumnViewerToolTipSupport {

    /** Points that a tip is wide at most; a line of some seventy letters is read at a glance. */
    private static final int MOST = 480;
    private static final int MARGIN = 4;

    private LineTips(ColumnViewer viewer) {
        super(viewer, ToolTip.NO_RECREATE, false);
    }

    /** Shows tips for the lines of a viewer as long as it lives. */
    public static void on(ColumnViewer viewer) {
        new LineTips(viewer);
    }

    /** On as many lines as it needs: a quoted sentence would reach over the whole screen. */
    @Override
    protected Composite createViewerToolTipContentArea(Event event, ViewerCell cell, Composite parent) {
        var area = super.createViewerToolTipContentArea(event, cell, parent);
        if (!(area instanceof CLabel words) || words.computeSize(SWT.DEFAULT, SWT.DEFAULT).x <= MOST) {
            return GoneByKeys.on(area, this::hide);
        }
        var wrapped = GoneByKeys.on(new Composite(parent, SWT.NONE), this::hide);
        GridLayoutFactory.fillDefaults().margins(MARGIN, MARGIN).applyTo(wrapped);
        wrapped.setBackground(words.getBackground());
        var text = new Label(wrapped, SWT.WRAP);
        text.setText(getText(event).replace("&", "&&"));
        text.setFont(words.getFont());
        text.setForeground(words.getForeground());
        text.setBackground(words.getBackground());
        GridDataFactory.fillDefaults().hint(MOST, SWT.DEFAULT).applyTo(text);
        words.dispose();
        return wrapped;
    }

    /** Without the event, which is what makes JFace's take the focus. */
    @Override
    protected void afterHideToolTip(Event event) {
        super.afterHideToolTip(null);
    }
}
