package org.adduce.ui.internal.form.field;

import java.util.HashMap;
import java.util.Map;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;

/** How high controls are at a width, measured once between two changes: measuring text that wraps is what laying out costs. */
final class Heights {

    private record Measured(int width, int height) {
    }

    private final Map<Control, Measured> known = new HashMap<>();

    /** Forgets what was measured, if anything has changed. */
    void flush(boolean hasChanged) {
        if (hasChanged) {
            known.clear();
        }
    }

    int of(Control control, int width) {
        int wide = Math.max(1, width);
        var measured = known.get(control);
        if (measured == null || measured.width != wide) {
            measured = new Measured(wide, control.computeSize(wide, SWT.DEFAULT, false).y);
            known.put(control, measured);
        }
        return measured.height;
    }
}
