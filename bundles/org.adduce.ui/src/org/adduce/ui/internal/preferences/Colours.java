package org.adduce.ui.internal.preferences;

import java.util.Arrays;
import org.eclipse.e4.ui.css.swt.theme.IThemeEngine;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Link;

/**
 * What a theme gave a widget stays with it where the next theme says nothing of it. So what is open is given the system's
 * colours, as they are by then, and after that those of the theme. On the UI thread.
 */
final class Colours {

    private static final int WHITE = 255;

    private Colours() {
    }

    static void renew(Display display, IThemeEngine engine) {
        Arrays.stream(display.getShells()).forEach(shell -> {
            forget(shell);
            engine.applyStyles(shell, true);
        });
    }

    /** The toolkit keeps the colour that was the system's when a widget was last told to have none, and does not hear that twice: it has one between. */
    private static void forget(Control control) {
        if (control instanceof Button) {
            return; // it was never given any
        }
        control.setForeground(other(control.getForeground()));
        control.setForeground(null);
        control.setBackground(other(control.getBackground()));
        control.setBackground(null);
        if (control instanceof Link link) {
            link.setLinkForeground(null);
        }
        if (control instanceof Composite composite) {
            Arrays.stream(composite.getChildren()).forEach(Colours::forget);
        }
    }

    private static Color other(Color colour) {
        return new Color(WHITE - colour.getRed(), WHITE - colour.getGreen(), WHITE - colour.getBlue());
    }
}
