package org.adduce.timeline.ui.internal.paint;

import java.util.List;
import org.adduce.timeline.paint.Ink;
import org.adduce.timeline.paint.Outline;
import org.adduce.timeline.paint.Palette;
import org.adduce.timeline.scene.Box;
import org.adduce.timeline.scene.Curve;
import org.adduce.timeline.scene.Density;
import org.adduce.timeline.scene.Label;
import org.adduce.timeline.scene.Mark;
import org.adduce.timeline.scene.Band;
import org.adduce.timeline.scene.Role;
import org.adduce.timeline.scene.Rule;
import org.adduce.timeline.scene.Scene;
import org.adduce.timeline.scene.Shape;
import org.adduce.timeline.scene.Span;
import org.adduce.timeline.scene.Stack;
import org.adduce.timeline.scene.TextStyle;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.LineAttributes;
import org.eclipse.swt.graphics.Path;

/** Paints a scene on the screen. On the UI thread. */
public final class GcPainter {

    private static final int OPAQUE = 255;

    private final GC gc;
    private final Palette palette;
    private final SceneFonts fonts;

    private GcPainter(GC gc, Palette palette, SceneFonts fonts) {
        this.gc = gc;
        this.palette = palette;
        this.fonts = fonts;
    }

    /** Paints a scene whose upper left corner is the origin of {@code gc}. */
    public static void paint(Scene scene, GC gc, Palette palette, SceneFonts fonts) {
        gc.setAntialias(SWT.ON);
        gc.setTextAntialias(SWT.ON);
        var painter = new GcPainter(gc, palette, fonts);
        scene.shapes().forEach(painter::shape);
    }

    private void shape(Shape shape) {
        var ink = palette.ink(shape);
        switch (shape) {
            case Mark mark -> mark(mark, ink);
            case Span span -> SpanPainting.paint(this, span, ink);
            case Stack stack -> stack(stack, ink);
            case Density density -> density(density, ink);
            case Band band -> rounded(band.bounds(), band.radius(), ink);
            case Rule rule -> lines(List.of(crisp(rule.x1()), crisp(rule.y1()), crisp(rule.x2()), crisp(rule.y2())), ink);
            case Label label -> text(label.text(), label.style(), ink, label.x(), label.baseline());
            case Curve curve -> curve(curve, ink);
        }
    }

    private void mark(Mark mark, Ink ink) {
        for (var piece : Outline.of(mark.glyph()).pieces()) {
            var path = path(piece.points(), mark.x(), mark.y(), mark.radius(), piece.isClosed());
            if (piece.isFilled()) {
                fill(path, ink.line());
            } else {
                draw(path, ink);
            }
            path.dispose();
        }
    }

    private void stack(Stack stack, Ink ink) {
        var box = stack.bounds();
        rounded(box, box.height() / 2, ink);
        gc.setFont(fonts.of(TextStyle.COUNT));
        double width = gc.textExtent(stack.text()).x;
        text(stack.text(), TextStyle.COUNT, palette.ink(Role.STACK_COUNT), box.centreX() - width / 2,
                stack.textMiddle() + TextStyle.COUNT.size() * 0.36);
        for (var share : stack.shares()) {
            var stripe = new Path(gc.getDevice());
            rectangle(stripe, share.bounds());
            fill(stripe, palette.ink(share.role()).line());
            stripe.dispose();
        }
    }

    private void density(Density density, Ink ink) {
        // one shape, so that columns that touch leave no seam
        var path = new Path(gc.getDevice());
        for (var column : density.columns()) {
            rectangle(path, new Box(column.x(), density.bounds().bottom() - column.height(), Math.max(1, column.width() - density.gap()),
                    column.height()));
        }
        fill(path, ink.fill());
        path.dispose();
    }

    private static void rectangle(Path path, Box box) {
        path.addRectangle((float) box.x(), (float) box.y(), (float) box.width(), (float) box.height());
    }

    private void rounded(Box box, double radius, Ink ink) {
        var path = RoundedPath.of(gc.getDevice(), box, radius);
        if (ink.fill() != 0) {
            fill(path, ink.fill());
        }
        if (ink.line() != 0) {
            draw(path, ink);
        }
        path.dispose();
    }

    private void curve(Curve curve, Ink ink) {
        var path = new Path(gc.getDevice());
        path.moveTo((float) curve.x1(), (float) curve.y1());
        path.cubicTo((float) curve.x1(), (float) curve.bend(), (float) curve.x2(), (float) curve.bend(), (float) curve.x2(), (float) curve.y2());
        draw(path, ink);
        path.dispose();
    }

    private void text(String text, TextStyle style, Ink ink, double x, double baseline) {
        gc.setFont(fonts.of(style));
        colour(ink.fill(), true);
        var metrics = gc.getFontMetrics();
        gc.drawText(text, (int) Math.round(x), (int) Math.round(baseline) - metrics.getAscent() - metrics.getLeading(), SWT.DRAW_TRANSPARENT);
    }

    void lines(List<Double> points, Ink ink) {
        var path = path(points, 0, 0, 1, false);
        draw(path, ink);
        path.dispose();
    }

    void draw(Path path, Ink ink) {
        gc.setLineAttributes(new LineAttributes((float) Math.max(1, ink.width()), SWT.CAP_ROUND, SWT.JOIN_ROUND));
        colour(ink.line(), true);
        gc.drawPath(path);
    }

    void fill(Path path, int argb) {
        colour(argb, false);
        gc.fillPath(path);
    }

    GC gc() {
        return gc;
    }

    /** Sets a colour and its opacity; SWT colours without a device hold no resource. */
    private void colour(int argb, boolean isForeground) {
        gc.setAlpha(argb >>> 24);
        if (isForeground) {
            gc.setForeground(rgb(argb));
        } else {
            gc.setBackground(rgb(argb));
        }
    }

    static Color rgb(int argb) {
        return new Color(argb >> 16 & OPAQUE, argb >> 8 & OPAQUE, argb & OPAQUE);
    }

    Path path(List<Double> points, double x, double y, double scale, boolean isClosed) {
        var path = new Path(gc.getDevice());
        for (int i = 0; i < points.size(); i += 2) {
            float px = (float) (x + points.get(i) * scale);
            float py = (float) (y + points.get(i + 1) * scale);
            if (i == 0) {
                path.moveTo(px, py);
            } else {
                path.lineTo(px, py);
            }
        }
        if (isClosed) {
            path.close();
        }
        return path;
    }

    /** In the middle of a pixel, where a line of one pixel is sharp. */
    private static double crisp(double value) {
        return Math.floor(value) + 0.5;
    }
}
