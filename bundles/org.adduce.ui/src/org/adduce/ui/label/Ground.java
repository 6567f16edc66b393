package org.adduce.ui.label;

import org.adduce.model.edit.ElementIcon.Tone;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;

/**
 * What everything stands on. On the UI thread.
 *
 * @since 1.0
 */
public final class Ground {

    /** Halfway between black and white, as the eye has it. */
    private static final double MIDDLE = 110;

    private Ground() {
    }

    /** The tone of icons that are seen well on it. */
    public static Tone tone() {
        return isDark() ? Tone.DARK : Tone.LIGHT;
    }

    /** Whether it is dark, by the system's choice or the user's. */
    public static boolean isDark() {
        var display = Display.getCurrent();
        if (display == null) {
            return Display.isSystemDarkTheme();
        }
        var ground = display.getSystemColor(SWT.COLOR_LIST_BACKGROUND);
        return 0.3 * ground.getRed() + 0.59 * ground.getGreen() + 0.11 * ground.getBlue() < MIDDLE;
    }
}
