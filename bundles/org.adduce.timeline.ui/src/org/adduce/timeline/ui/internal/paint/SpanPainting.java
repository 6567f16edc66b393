package org.adduce.timeline.ui.internal.paint;

import java.util.List;
import org.adduce.timeline.paint.BarOutline;
import org.adduce.timeline.paint.Fade;
import org.adduce.timeline.paint.Hatch;
import org.adduce.timeline.paint.Ink;
import org.adduce.timeline.scene.Span;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Pattern;
import org.eclipse.swt.graphics.Rectangle;

/** Paints bars. SWT's gradients have two stops, so a bar that fades at both ends is painted in slices between stops. */
final class SpanPainting {

    private static final double HATCH_OPACITY = 0.45;

    private SpanPainting() {
    }

    static void paint(GcPainter painter, Span span, Ink ink) {
        if (!Fade.isFading(span)) {
            slice(painter, span, ink);
            return;
        }
        var gc = painter.gc();
        var box = span.bounds();
        var stops = Fade.stops(span);
        Rectangle outer = gc.getClipping();
        for (int i = 0; i + 1 < stops.size(); i++) {
            int left = (int) Math.floor(box.x() + stops.get(i).at() * box.width());
            int right = (int) Math.ceil(box.x() + stops.get(i + 1).at() * box.width());
            gc.setClipping(outer.intersection(new Rectangle(left, (int) box.y() - 1, Math.max(1, right - left), (int) box.height() + 3)));
            gradient(painter, span, ink, left, right, stops.get(i).opacity(), stops.get(i + 1).opacity());
        }
        gc.setClipping(outer);
    }

    private static void gradient(GcPainter painter, Span span, Ink ink, int left, int right, double from, double to) {
        if (from == to) {
            slice(painter, span, ink);
            return;
        }
        GC gc = painter.gc();
        var fill = pattern(gc, left, right, ink.fill(), from, to, 1);
        var line = pattern(gc, left, right, ink.line(), from, to, 1);
        var hatch = pattern(gc, left, right, ink.line(), from, to, HATCH_OPACITY);
        gc.setAlpha(255);
        gc.setBackgroundPattern(fill);
        var outline = BarOutline.of(span);
        if (ink.fill() != 0 && !outline.area().isEmpty()) {
            var area = painter.path(outline.area(), 0, 0, 1, true);
            gc.fillPath(area);
            area.dispose();
        }
        gc.setForegroundPattern(hatch);
        if (span.hatched()) {
            Hatch.lines(Hatch.inside(span)).forEach(l -> stroke(painter, List.of(l[0], l[1], l[2], l[3])));
        }
        gc.setForegroundPattern(line);
        outline.edges().forEach(edge -> stroke(painter, edge));
        gc.setBackgroundPattern(null);
        gc.setForegroundPattern(null);
        fill.dispose();
        line.dispose();
        hatch.dispose();
    }

    private static void stroke(GcPainter painter, List<Double> points) {
        var path = painter.path(points, 0, 0, 1, false);
        painter.gc().setLineWidth(1);
        painter.gc().setLineCap(SWT.CAP_ROUND);
        painter.gc().drawPath(path);
        path.dispose();
    }

    private static Pattern pattern(GC gc, int left, int right, int argb, double from, double to, double opacity) {
        double alpha = (argb >>> 24) * opacity;
        var colour = GcPainter.rgb(argb);
        return new Pattern(gc.getDevice(), left, 0, right, 0, colour, (int) (alpha * from), colour, (int) (alpha * to));
    }

    /** A bar, or a part of one, that is opaque all over. */
    private static void slice(GcPainter painter, Span span, Ink ink) {
        var outline = BarOutline.of(span);
        if (ink.fill() != 0 && !outline.area().isEmpty()) {
            var area = painter.path(outline.area(), 0, 0, 1, true);
            painter.fill(area, ink.fill());
            area.dispose();
        }
        if (span.hatched()) {
            var quiet = new Ink(0, ink.line() & 0xffffff | (int) ((ink.line() >>> 24) * HATCH_OPACITY) << 24, ink.width());
            Hatch.lines(Hatch.inside(span)).forEach(l -> painter.lines(List.of(l[0], l[1], l[2], l[3]), quiet));
        }
        outline.edges().forEach(edge -> painter.lines(edge, ink));
    }
}
