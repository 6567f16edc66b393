package org.adduce.ui.internal.preferences;

import java.util.List;
import org.adduce.ui.internal.reader.page.Shade;
import org.eclipse.jface.preference.JFacePreferences;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;

/** The platform's colours for numbers and for words told aside, made strong enough to be read on the ground of lists. On the UI thread. */
public final class ReadableColours {

    private static final List<String> ON_LISTS = List.of(JFacePreferences.COUNTER_COLOR, JFacePreferences.DECORATIONS_COLOR, JFacePreferences.QUALIFIER_COLOR);

    /** The contrast that words need, after WCAG 2. */
    private static final double LEAST = 4.5;
    /** Milliseconds. */
    private static final int PAUSE = 400;

    private ReadableColours() {
    }

    /** Now, and whenever a theme sets them anew. */
    public static void keep(Display display) {
        strengthen(display);
        JFaceResources.getColorRegistry().addListener(event -> {
            if (ON_LISTS.contains(event.getProperty())) {
                // others hear of the theme's colour first, so that ours is the last word; the ground follows a little later
                display.timerExec(PAUSE, () -> strengthen(display, event.getProperty()));
            }
        });
    }

    /** On the ground of lists as it is now. */
    static void strengthen(Display display) {
        ON_LISTS.forEach(name -> strengthen(display, name));
    }

    /** Does nothing where it can be read, and so ends after one change. */
    private static void strengthen(Display display, String name) {
        var ground = display.getSystemColor(SWT.COLOR_LIST_BACKGROUND).getRGB();
        var text = display.getSystemColor(SWT.COLOR_LIST_FOREGROUND).getRGB();
        var colours = JFaceResources.getColorRegistry();
        var colour = colours.getRGB(name);
        if (colour != null && Shade.contrast(colour, ground) < LEAST) {
            colours.put(name, Shade.readable(colour, ground, text));
        }
    }
}
