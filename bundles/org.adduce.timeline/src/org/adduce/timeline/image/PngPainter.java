package org.adduce.timeline.image;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.LinearGradientPaint;
import java.awt.Paint;
import java.awt.RenderingHints;
import java.awt.geom.CubicCurve2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import javax.imageio.ImageIO;
import org.adduce.timeline.Size;
import org.adduce.timeline.paint.BarOutline;
import org.adduce.timeline.paint.Fade;
import org.adduce.timeline.paint.Hatch;
import org.adduce.timeline.paint.Ink;
import org.adduce.timeline.paint.Outline;
import org.adduce.timeline.paint.Palette;
import org.adduce.timeline.scene.Band;
import org.adduce.timeline.scene.Box;
import org.adduce.timeline.scene.Curve;
import org.adduce.timeline.scene.Density;
import org.adduce.timeline.scene.Label;
import org.adduce.timeline.scene.Mark;
import org.adduce.timeline.scene.Role;
import org.adduce.timeline.scene.Rule;
import org.adduce.timeline.scene.Scene;
import org.adduce.timeline.scene.Shape;
import org.adduce.timeline.scene.Span;
import org.adduce.timeline.scene.Stack;
import org.adduce.timeline.scene.TextStyle;

/**
 * Paints a scene in pixels.
 *
 * @since 1.0
 */
public final class PngPainter {

    private static final double HATCH_OPACITY = 0.45;

    private final Palette palette;
    private final Graphics2D graphics;
    private final Fonts fonts = new Fonts();

    private PngPainter(Palette palette, Graphics2D graphics) {
        this.palette = palette;
        this.graphics = graphics;
    }

    /** A scene as the bytes of a PNG file, in its own size. */
    public static byte[] paint(Scene scene, Palette palette) {
        return bytes(image(scene, palette, 1));
    }

    /** The same, made larger or smaller to fill a size. */
    public static byte[] paint(Scene scene, Palette palette, Size size) {
        return bytes(image(scene, palette, size.width() / scene.frame().width(), size));
    }

    private static byte[] bytes(BufferedImage image) {
        var bytes = new ByteArrayOutputStream();
        try {
            ImageIO.setUseCache(false);
            ImageIO.write(image, "png", bytes);
        } catch (IOException e) {
            // only memory is written to
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** A scene as an image; {@code zoom} tells how many pixels of the image a pixel of the scene takes. */
    public static BufferedImage image(Scene scene, Palette palette, double zoom) {
        return image(scene, palette, zoom,
                new Size((int) Math.ceil(scene.frame().width() * zoom), (int) Math.ceil(scene.frame().height() * zoom)));
    }

    private static BufferedImage image(Scene scene, Palette palette, double zoom, Size size) {
        var image = new BufferedImage(size.width(), size.height(), BufferedImage.TYPE_INT_RGB);
        var graphics = image.createGraphics();
        graphics.setColor(colour(palette.ink(Role.BACKGROUND).fill()));
        graphics.fillRect(0, 0, size.width(), size.height());
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        graphics.scale(zoom, zoom);
        scene.shapes().forEach(new PngPainter(palette, graphics)::shape);
        graphics.dispose();
        return image;
    }

    private void shape(Shape shape) {
        var ink = palette.ink(shape);
        switch (shape) {
            case Mark mark -> mark(mark, ink);
            case Span span -> span(span, ink);
            case Stack stack -> stack(stack, ink);
            case Density density -> density(density, ink);
            case Band band -> rounded(band.bounds().x(), band.bounds().y(), band.bounds().width(), band.bounds().height(), band.radius(), ink);
            case Rule rule -> {
                stroke(ink, ink.line());
                graphics.draw(new Line2D.Double(crisp(rule.x1()), crisp(rule.y1()), crisp(rule.x2()), crisp(rule.y2())));
            }
            case Label label -> text(label.text(), label.style(), ink, label.x(), label.baseline());
            case Curve curve -> {
                stroke(ink, ink.line());
                graphics.draw(new CubicCurve2D.Double(curve.x1(), curve.y1(), curve.x1(), curve.bend(), curve.x2(), curve.bend(), curve.x2(), curve.y2()));
            }
        }
    }

    private void mark(Mark mark, Ink ink) {
        for (var piece : Outline.of(mark.glyph()).pieces()) {
            var path = path(piece.points(), mark.x(), mark.y(), mark.radius(), piece.isClosed());
            if (piece.isFilled()) {
                graphics.setPaint(colour(ink.line()));
                graphics.fill(path);
            } else {
                stroke(ink, ink.line());
                graphics.draw(path);
            }
        }
    }

    private void span(Span span, Ink ink) {
        var outline = BarOutline.of(span);
        if (ink.fill() != 0 && !outline.area().isEmpty()) {
            graphics.setPaint(paint(span, ink.fill(), 1));
            graphics.fill(path(outline.area(), 0, 0, 1, true));
        }
        graphics.setStroke(new BasicStroke((float) ink.width(), BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        if (span.hatched()) {
            graphics.setPaint(paint(span, ink.line(), HATCH_OPACITY));
            Hatch.lines(Hatch.inside(span)).forEach(line -> graphics.draw(new Line2D.Double(line[0], line[1], line[2], line[3])));
        }
        graphics.setPaint(paint(span, ink.line(), 1));
        outline.edges().forEach(edge -> graphics.draw(path(edge, 0, 0, 1, false)));
    }

    private void stack(Stack stack, Ink ink) {
        var box = stack.bounds();
        rounded(box.x(), box.y(), box.width(), box.height(), box.height() / 2, ink);
        double width = graphics.getFontMetrics(fonts.of(TextStyle.COUNT)).getStringBounds(stack.text(), graphics).getWidth();
        text(stack.text(), TextStyle.COUNT, palette.ink(Role.STACK_COUNT), box.centreX() - width / 2,
                stack.textMiddle() + TextStyle.COUNT.size() * 0.36);
        for (var share : stack.shares()) {
            graphics.setPaint(colour(palette.ink(share.role()).line()));
            graphics.fill(rectangle(share.bounds()));
        }
    }

    private void density(Density density, Ink ink) {
        graphics.setPaint(colour(ink.fill()));
        // one shape, so that columns that touch leave no seam
        var all = new Path2D.Double();
        for (var column : density.columns()) {
            all.append(new Rectangle2D.Double(column.x(), density.bounds().bottom() - column.height(),
                    Math.max(1, column.width() - density.gap()), column.height()), false);
        }
        graphics.fill(all);
    }

    private static Rectangle2D rectangle(Box box) {
        return new Rectangle2D.Double(box.x(), box.y(), box.width(), box.height());
    }

    private void rounded(double x, double y, double width, double height, double radius, Ink ink) {
        var shape = radius == 0 ? new Rectangle2D.Double(x, y, width, height)
                : new RoundRectangle2D.Double(x, y, width, height, 2 * radius, 2 * radius);
        if (ink.fill() != 0) {
            graphics.setPaint(colour(ink.fill()));
            graphics.fill(shape);
        }
        if (ink.line() != 0) {
            stroke(ink, ink.line());
            graphics.draw(shape);
        }
    }

    private void text(String text, TextStyle style, Ink ink, double x, double baseline) {
        graphics.setFont(fonts.of(style));
        graphics.setPaint(colour(ink.fill()));
        graphics.drawString(text, (float) x, (float) baseline);
    }

    private void stroke(Ink ink, int colour) {
        graphics.setStroke(new BasicStroke((float) ink.width(), BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        graphics.setPaint(colour(colour));
    }

    /** In the middle of a pixel, where a line of one pixel is sharp. */
    private static double crisp(double value) {
        return Math.floor(value) + 0.5;
    }

    private static Color colour(int colour) {
        return new Color(colour, true);
    }

    private static Paint paint(Span span, int colour, double opacity) {
        int alpha = (int) Math.round((colour >>> 24) * opacity);
        if (!Fade.isFading(span)) {
            return new Color(colour & 0xffffff | alpha << 24, true);
        }
        var stops = Fade.stops(span);
        var at = new float[stops.size()];
        var colours = new Color[stops.size()];
        for (int i = 0; i < at.length; i++) {
            at[i] = (float) stops.get(i).at();
            colours[i] = new Color(colour & 0xffffff | (int) Math.round(alpha * stops.get(i).opacity()) << 24, true);
        }
        return new LinearGradientPaint((float) span.bounds().x(), 0, (float) span.bounds().right(), 0, at, colours);
    }

    private static Path2D path(List<Double> points, double x, double y, double scale, boolean isClosed) {
        var path = new Path2D.Double();
        for (int i = 0; i < points.size(); i += 2) {
            double px = x + points.get(i) * scale;
            double py = y + points.get(i + 1) * scale;
            if (i == 0) {
                path.moveTo(px, py);
            } else {
                path.lineTo(px, py);
            }
        }
        if (isClosed) {
            path.closePath();
        }
        return path;
    }
}
