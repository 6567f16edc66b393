package org.adduce.ui.internal.explorer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;

/** What keys do while one types a filter: down or Enter goes to what was found, Escape takes the filter away, and without one goes back. */
public final class FilterKeys {

    private final Text filter;
    private final Runnable onward;
    private final Runnable back;

    private FilterKeys(Text filter, Runnable onward, Runnable back) {
        this.filter = filter;
        this.onward = onward;
        this.back = back;
    }

    /**
     * @param onward goes to what was found
     * @param back goes where one came from
     */
    public static void on(Text filter, Runnable onward, Runnable back) {
        filter.addListener(SWT.KeyDown, new FilterKeys(filter, onward, back)::pressed);
    }

    private void pressed(Event event) {
        switch (event.keyCode) {
            case SWT.ARROW_DOWN, SWT.CR, SWT.KEYPAD_CR -> {
                event.doit = false;
                onward.run();
            }
            case SWT.ESC -> {
                event.doit = false;
                if (filter.getText().isEmpty()) {
                    back.run();
                } else {
                    filter.setText("");
                }
            }
            default -> { }
        }
    }
}
