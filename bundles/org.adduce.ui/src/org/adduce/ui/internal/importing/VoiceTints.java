package org.adduce.ui.internal.importing;

import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.RGB;

/** Soft backgrounds that tell neighbouring voices apart on a light or a dark ground. Meaning is carried by the numbers in the margin too. */
final class VoiceTints {

    /** Degrees on the colour circle, far from each other in this order; {@link VoiceHues#COUNT} of them. */
    private static final float[] HUES = {210, 35, 120, 280, 175, 330, 60, 245};
    private static final float LIGHT = 0.10f;
    private static final float DARK = 0.22f;
    private static final float DEEPER = 0.07f;

    private final RGB ground;

    VoiceTints(RGB ground) {
        this.ground = ground;
    }

    /** The background of a voice by its number and its depth. */
    Color of(int number, int depth) {
        var hue = new RGB(HUES[Math.floorMod(number, VoiceHues.COUNT)], 0.75f, isDark() ? 0.85f : 0.75f);
        return new Color(mixed(hue, (isDark() ? DARK : LIGHT) + DEEPER * Math.min(depth, 3)));
    }

    /** The colour of words that will not be imported. */
    Color quiet() {
        return new Color(mixed(isDark() ? new RGB(255, 255, 255) : new RGB(0, 0, 0), 0.45f));
    }

    private boolean isDark() {
        return ground.red + ground.green + ground.blue < 3 * 128;
    }

    private RGB mixed(RGB colour, float share) {
        return new RGB(mixed(ground.red, colour.red, share), mixed(ground.green, colour.green, share),
                mixed(ground.blue, colour.blue, share));
    }

    private static int mixed(int ground, int colour, float share) {
        return Math.round(ground + (colour - ground) * share);
    }
}
