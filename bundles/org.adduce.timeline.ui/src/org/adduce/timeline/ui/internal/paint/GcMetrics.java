package org.adduce.timeline.ui.internal.paint;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.adduce.timeline.scene.TextMetrics;
import org.adduce.timeline.scene.TextStyle;
import org.eclipse.swt.SWTException;
import org.eclipse.swt.graphics.Drawable;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.widgets.Display;

/**
 * How large texts are on the screen. Whoever makes it disposes of it, on the UI thread. It may be asked on any thread, as it keeps
 * what it was asked for; what it does not know yet it measures on the UI thread, which therefore must never wait for who asks.
 */
public final class GcMetrics implements TextMetrics {

    private final Display display;
    private final GC gc;
    private final SceneFonts fonts;
    private final Map<Asked, Double> known = new ConcurrentHashMap<>();

    /** What there is to be known of a text: what is above and below its line, or its width. */
    private enum Measure { WIDTH, ASCENT, DESCENT }

    private record Asked(Measure measure, String text, TextStyle style) {
    }

    /** Measures as a display draws. */
    public GcMetrics(Display display, SceneFonts fonts) {
        this.display = display;
        this.gc = new GC((Drawable) display);
        this.fonts = fonts;
    }

    @Override
    public double width(String text, TextStyle style) {
        return known(new Asked(Measure.WIDTH, text, style));
    }

    @Override
    public double ascent(TextStyle style) {
        return known(new Asked(Measure.ASCENT, "", style));
    }

    @Override
    public double descent(TextStyle style) {
        return known(new Asked(Measure.DESCENT, "", style));
    }

    private double known(Asked asked) {
        var found = known.get(asked);
        if (found == null) {
            found = onDisplay(() -> measured(asked));
            known.put(asked, found);
        }
        return found;
    }

    private double onDisplay(Supplier<Double> measuring) {
        if (display.getThread() == Thread.currentThread()) {
            return measuring.get();
        }
        var answer = new AtomicReference<>(0.0);
        try {
            display.syncExec(() -> answer.set(measuring.get()));
        } catch (SWTException closed) {
            // the window is gone, and nobody will see what is drawn
            return 0;
        }
        return answer.get();
    }

    private double measured(Asked asked) {
        if (gc.isDisposed()) {
            return 0;
        }
        gc.setFont(fonts.of(asked.style()));
        return switch (asked.measure()) {
            case WIDTH -> gc.textExtent(asked.text()).x;
            case ASCENT -> gc.getFontMetrics().getAscent() + gc.getFontMetrics().getLeading();
            case DESCENT -> gc.getFontMetrics().getDescent();
        };
    }

    /** Lets go of the device. */
    public void dispose() {
        gc.dispose();
    }
}
