package org.adduce.timeline.image;

import java.awt.font.FontRenderContext;
import org.adduce.timeline.scene.TextMetrics;
import org.adduce.timeline.scene.TextStyle;

/**
 * Measures words as {@link PngPainter} draws them.
 *
 * @since 1.0
 */
public final class AwtMetrics implements TextMetrics {

    private static final FontRenderContext CONTEXT = new FontRenderContext(null, true, true);

    private final Fonts fonts = new Fonts();

    @Override
    public double width(String text, TextStyle style) {
        return fonts.of(style).getStringBounds(text, CONTEXT).getWidth();
    }

    @Override
    public double ascent(TextStyle style) {
        return fonts.of(style).getLineMetrics("x", CONTEXT).getAscent();
    }

    @Override
    public double descent(TextStyle style) {
        return fonts.of(style).getLineMetrics("x", CONTEXT).getDescent();
    }
}
