package org.adduce.ui.internal.preferences;

import java.util.List;
import org.adduce.ui.internal.reader.page.Shade;
import org.eclipse.jface.preference.JFacePreferences;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;

/** The platform's colours for numbers and for words told aside, made strong enough to be read on the ground of lists. On the UI thread. */
final class ReadableColours {

    private static final List<String> ON_LISTS = List.of(JFacePreferences.COUNTER_COLOR, JFacePreferences.DECORATIONS_COLOR, JFacePreferences.QUALIFIER_COLOR);

    private ReadableColours() {
    }

    /** Of the theme as it is. */
    static void apply(Display display) {
        var ground = display.getSystemColor(SWT.COLOR_LIST_BACKGROUND).getRGB();
        var text = display.getSystemColor(SWT.COLOR_LIST_FOREGROUND).getRGB();
        var colours = JFaceResources.getColorRegistry();
        for (var name : ON_LISTS) {
            var colour = colours.getRGB(name);
            if (colour != null) {
                colours.put(name, Shade.readable(colour, ground, text));
            }
        }
    }
}
