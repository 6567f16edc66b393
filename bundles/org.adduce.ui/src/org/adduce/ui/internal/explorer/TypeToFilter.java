package org.adduce.ui.internal.explorer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;

/** Letters and digits typed where nothing is written go on in the filter: a tree that is filled lazily cannot look for lines itself. */
public final class TypeToFilter {

    private final Text filter;

    private TypeToFilter(Text filter) {
        this.filter = filter;
    }

    /** @param lines what has the focus while one begins to type */
    public static void on(Control lines, Text filter) {
        lines.addListener(SWT.KeyDown, new TypeToFilter(filter)::pressed);
    }

    private void pressed(Event event) {
        boolean isPlain = (event.stateMask & (SWT.MODIFIER_MASK & ~SWT.SHIFT)) == 0;
        if (event.doit && isPlain && Character.isLetterOrDigit(event.character)) {
            event.doit = false;
            filter.setFocus();
            filter.setSelection(filter.getCharCount());
            filter.insert(String.valueOf(event.character));
        }
    }
}
