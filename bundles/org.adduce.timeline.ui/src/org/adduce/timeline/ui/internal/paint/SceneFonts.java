package org.adduce.timeline.ui.internal.paint;

import java.util.EnumMap;
import java.util.Map;
import org.adduce.timeline.scene.TextStyle;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Device;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.FontData;

/** The fonts of a scene in the family of the system. Whoever makes them disposes of them. */
public final class SceneFonts {

    /** Fonts are measured in points, of which an inch holds so many. */
    private static final double POINTS = 72;

    private final Map<TextStyle, Font> fonts = new EnumMap<>(TextStyle.class);

    /** Fonts for a device, of the family of {@code base}. */
    public SceneFonts(Device device, Font base) {
        var family = base.getFontData()[0].getName();
        for (var style : TextStyle.values()) {
            var data = new FontData(family, 10, style.isBold() ? SWT.BOLD : SWT.NORMAL);
            data.height = (float) (style.size() * POINTS / device.getDPI().y);
            fonts.put(style, new Font(device, data));
        }
    }

    /** The font of a style. */
    public Font of(TextStyle style) {
        return fonts.get(style);
    }

    /** Lets go of them. */
    public void dispose() {
        fonts.values().forEach(Font::dispose);
    }
}
