package org.adduce.timeline.ui.internal.paint;

import org.adduce.timeline.scene.TextMetrics;
import org.adduce.timeline.scene.TextStyle;
import org.eclipse.swt.graphics.Drawable;
import org.eclipse.swt.graphics.GC;

/** How large texts are on the screen. Whoever makes it disposes of it; on the UI thread. */
public final class GcMetrics implements TextMetrics {

    private final GC gc;
    private final SceneFonts fonts;

    /** Measures as {@code target} draws. */
    public GcMetrics(Drawable target, SceneFonts fonts) {
        this.gc = new GC(target);
        this.fonts = fonts;
    }

    @Override
    public double width(String text, TextStyle style) {
        gc.setFont(fonts.of(style));
        return gc.textExtent(text).x;
    }

    @Override
    public double ascent(TextStyle style) {
        gc.setFont(fonts.of(style));
        return gc.getFontMetrics().getAscent() + gc.getFontMetrics().getLeading();
    }

    @Override
    public double descent(TextStyle style) {
        gc.setFont(fonts.of(style));
        return gc.getFontMetrics().getDescent();
    }

    /** Lets go of the device. */
    public void dispose() {
        gc.dispose();
    }
}
