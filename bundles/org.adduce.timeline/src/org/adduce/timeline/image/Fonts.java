package org.adduce.timeline.image;

import java.awt.Font;
import java.util.EnumMap;
import java.util.Map;
import org.adduce.timeline.scene.TextStyle;

/** The fonts of a picture in pixels. */
final class Fonts {

    private final Map<TextStyle, Font> fonts = new EnumMap<>(TextStyle.class);

    Fonts() {
        for (var style : TextStyle.values()) {
            fonts.put(style, new Font(Font.SANS_SERIF, style.isBold() ? Font.BOLD : Font.PLAIN, style.size()));
        }
    }

    Font of(TextStyle style) {
        return fonts.get(style);
    }
}
