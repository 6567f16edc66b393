package org.adduce.ui.internal.tip;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Listener;

/** Who presses a key does not look at a tip any more, wherever the key goes; the platform's stay while another part has the focus. */
public final class GoneByKeys {

    private GoneByKeys() {
    }

    /**
     * Has a tip go at the next key.
     *
     * @param area what it shows, made anew each time
     * @param hiding makes it go
     */
    public static <C extends Composite> C on(C area, Runnable hiding) {
        var display = area.getDisplay();
        Listener pressed = event -> hiding.run();
        display.addFilter(SWT.KeyDown, pressed);
        area.addListener(SWT.Dispose, event -> display.removeFilter(SWT.KeyDown, pressed));
        return area;
    }
}
