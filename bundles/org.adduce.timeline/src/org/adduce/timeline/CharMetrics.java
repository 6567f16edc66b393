package org.adduce.timeline;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import org.adduce.timeline.scene.TextMetrics;
import org.adduce.timeline.scene.TextStyle;

/**
 * Adds up the widths of letters, each asked for once: asking a device for the width of every text at every zoom would
 * take most of the time. Letters that join are narrower than their sum, so that words get too much room rather than too
 * little.
 */
final class CharMetrics implements TextMetrics {

    /** Latin, Greek and Cyrillic are looked up in an array. */
    private static final int NEAR = 0x500;

    private final TextMetrics device;
    private final Map<TextStyle, double[]> near = new EnumMap<>(TextStyle.class);
    private final Map<TextStyle, Map<Integer, Double>> far = new EnumMap<>(TextStyle.class);

    CharMetrics(TextMetrics device) {
        this.device = device;
    }

    @Override
    public double width(String text, TextStyle style) {
        var widths = near.computeIfAbsent(style, s -> new double[NEAR]);
        double width = 0;
        for (int i = 0; i < text.length(); i++) {
            char letter = text.charAt(i);
            if (letter >= NEAR) {
                int codePoint = text.codePointAt(i);
                width += far.computeIfAbsent(style, s -> new HashMap<>()).computeIfAbsent(codePoint, c -> letter(c, style));
                i += Character.charCount(codePoint) - 1;
                continue;
            }
            if (widths[letter] == 0) {
                // never 0 again, so that what has no width is not asked for at each turn
                widths[letter] = Math.max(Double.MIN_NORMAL, letter(letter, style));
            }
            width += widths[letter];
        }
        return width;
    }

    private double letter(int codePoint, TextStyle style) {
        return device.width(Character.toString(codePoint), style);
    }

    @Override
    public double ascent(TextStyle style) {
        return device.ascent(style);
    }

    @Override
    public double descent(TextStyle style) {
        return device.descent(style);
    }
}
