package org.adduce.ui.internal.reader.page;

import org.eclipse.swt.graphics.RGB;

/** Mixes colours. */
public final class Shade {

    private Shade() {
    }

    /** So much of {@code over}, from 0 to 1, on {@code ground}. */
    public static RGB mix(RGB ground, RGB over, double share) {
        return new RGB(mix(ground.red, over.red, share), mix(ground.green, over.green, share), mix(ground.blue, over.blue, share));
    }

    private static int mix(int ground, int over, double share) {
        return (int) Math.round(ground + (over - ground) * share);
    }

    /** How bright a colour looks, from 0 to 1 (the relative luminance of WCAG 2). */
    public static double luminance(RGB colour) {
        return 0.2126 * linear(colour.red) + 0.7152 * linear(colour.green) + 0.0722 * linear(colour.blue);
    }

    private static double linear(int channel) {
        double part = channel / 255.0;
        return part <= 0.04045 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4);
    }

    /** How well two colours can be told apart, from 1 to 21 (the contrast ratio of WCAG 2). */
    public static double contrast(RGB one, RGB other) {
        double a = luminance(one) + 0.05;
        double b = luminance(other) + 0.05;
        return Math.max(a, b) / Math.min(a, b);
    }

    /** {@code colour}, moved towards {@code text} no further than it takes to be read on {@code ground}. */
    public static RGB readable(RGB colour, RGB ground, RGB text) {
        var result = colour;
        for (double share = 0.1; contrast(result, ground) < 4.5 && share <= 1; share += 0.1) {
            result = mix(colour, text, share);
        }
        return result;
    }
}
