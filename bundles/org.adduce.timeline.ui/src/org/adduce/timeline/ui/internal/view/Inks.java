package org.adduce.timeline.ui.internal.view;

import org.adduce.timeline.paint.Ink;
import org.adduce.timeline.paint.Palette;
import org.adduce.timeline.scene.Role;
import org.adduce.ui.label.Ground;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.widgets.Display;

/** The palette of the screen: it stands on the ground that texts and forms stand on. Its colours hold no resource. */
final class Inks {

    private static final int OPAQUE = 0xff000000;
    /** How much of the colour of words there is in what furnishes the picture. */
    private static final double BAND = 0.05;
    private static final double RULE = 0.09;
    private static final double GRID = 0.07;
    private static final double GRID_STRONG = 0.13;

    private Inks() {
    }

    /** Light or dark, on the system's ground. */
    static Palette palette(Display display) {
        var ground = display.getSystemColor(SWT.COLOR_LIST_BACKGROUND);
        var words = display.getSystemColor(SWT.COLOR_LIST_FOREGROUND);
        var palette = Ground.isDark() ? Palette.dark() : Palette.light();
        var chip = palette.ink(Role.SHELF_CHIP);
        var window = palette.ink(Role.OVERVIEW_WINDOW);
        int band = mixed(ground, words, BAND);
        return palette.with(Role.BACKGROUND, Ink.filled(mixed(ground, words, 0)))
                .with(Role.AXIS_BAND, Ink.filled(band)).with(Role.OVERVIEW_BAND, Ink.filled(band))
                .with(Role.SHELF_CHIP, new Ink(band, chip.line(), chip.width()))
                .with(Role.OVERVIEW_WINDOW, new Ink(mixed(ground, words, 0), window.line(), window.width()))
                .with(Role.LANE_RULE, Ink.line(mixed(ground, words, RULE), 1))
                .with(Role.GRID, Ink.line(mixed(ground, words, GRID), 1))
                .with(Role.GRID_STRONG, Ink.line(mixed(ground, words, GRID_STRONG), 1));
    }

    private static int mixed(Color ground, Color words, double share) {
        return OPAQUE | mix(ground.getRed(), words.getRed(), share) << 16 | mix(ground.getGreen(), words.getGreen(), share) << 8
                | mix(ground.getBlue(), words.getBlue(), share);
    }

    private static int mix(int ground, int words, double share) {
        return (int) Math.round(ground * (1 - share) + words * share);
    }

    static Color background(Palette palette) {
        int argb = palette.ink(Role.BACKGROUND).fill();
        return new Color(argb >> 16 & 255, argb >> 8 & 255, argb & 255);
    }
}
