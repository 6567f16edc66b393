package org.adduce.timeline.ui.internal.view;

import org.adduce.timeline.paint.Palette;
import org.adduce.timeline.scene.Role;
import org.eclipse.swt.graphics.Color;

/** Colours of the palette as the screen's. Made without a device, they hold no resource. */
final class Inks {

    private Inks() {
    }

    static Color background(Palette palette) {
        int argb = palette.ink(Role.BACKGROUND).fill();
        return new Color(argb >> 16 & 255, argb >> 8 & 255, argb & 255);
    }
}
