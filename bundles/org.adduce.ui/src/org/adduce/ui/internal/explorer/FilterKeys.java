package org.adduce.ui.internal.explorer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;

/** What keys do while one types a filter: down or Enter goes to what was found, Escape takes the filter away. */
final class FilterKeys {

    private final Text filter;
    private final Runnable onward;

    private FilterKeys(Text filter, Runnable onward) {
        this.filter = filter;
        this.onward = onward;
    }

    /** @param onward goes to what was found */
    static void on(Text filter, Runnable onward) {
        filter.addListener(SWT.KeyDown, new FilterKeys(filter, onward)::pressed);
    }

    private void pressed(Event event) {
        switch (event.keyCode) {
            case SWT.ARROW_DOWN, SWT.CR, SWT.KEYPAD_CR -> {
                event.doit = false;
                onward.run();
            }
            case SWT.ESC -> {
                event.doit = false;
                filter.setText("");
            }
            default -> { }
        }
    }
}
