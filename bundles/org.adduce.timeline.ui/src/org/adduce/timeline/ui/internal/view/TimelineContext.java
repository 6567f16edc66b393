package org.adduce.timeline.ui.internal.view;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.contexts.IContextActivation;
import org.eclipse.ui.contexts.IContextService;

/** Makes the timeline's keys work while its picture has the focus and only then. */
final class TimelineContext {

    private static final String ID = "org.adduce.timeline.ui.context";

    private final IContextService contexts;
    private IContextActivation active;

    TimelineContext(Control control, IContextService contexts) {
        this.contexts = contexts;
        control.addListener(SWT.FocusIn, event -> activate());
        control.addListener(SWT.FocusOut, event -> deactivate());
        control.addListener(SWT.Dispose, event -> deactivate());
    }

    private void activate() {
        if (active == null) {
            active = contexts.activateContext(ID);
        }
    }

    private void deactivate() {
        if (active != null) {
            contexts.deactivateContext(active);
            active = null;
        }
    }
}
