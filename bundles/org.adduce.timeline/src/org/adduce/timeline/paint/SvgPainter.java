package org.adduce.timeline.paint;

import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import org.adduce.timeline.Size;
import org.adduce.timeline.scene.Band;
import org.adduce.timeline.scene.Curve;
import org.adduce.timeline.scene.Density;
import org.adduce.timeline.scene.Label;
import org.adduce.timeline.scene.Layer;
import org.adduce.timeline.scene.Mark;
import org.adduce.timeline.scene.Role;
import org.adduce.timeline.scene.Rule;
import org.adduce.timeline.scene.Scene;
import org.adduce.timeline.scene.Shape;
import org.adduce.timeline.scene.Span;
import org.adduce.timeline.scene.Stack;
import org.adduce.timeline.scene.TextStyle;

/**
 * Writes a scene as a standalone SVG: words are text, tooltips are titles, layers are groups, roles are classes, and
 * what stands for an element names it in {@code data-id}.
 *
 * @since 1.0
 */
public final class SvgPainter {

    private static final String FONTS = "Inter,'Segoe UI','Helvetica Neue',Arial,'DejaVu Sans',sans-serif";

    private final Scene scene;
    private final Palette palette;
    private final String title;
    private final StringBuilder out = new StringBuilder(1 << 16);
    private int gradients;

    private SvgPainter(Scene scene, Palette palette, String title) {
        this.scene = scene;
        this.palette = palette;
        this.title = title;
    }

    /**
     * A scene as SVG, in its own size.
     *
     * @param scene the scene
     * @param palette its colours
     * @param title what the picture is called
     * @return the document, for UTF-8
     */
    public static String paint(Scene scene, Palette palette, String title) {
        return new SvgPainter(scene, palette, title).document(scene.frame().width(), scene.frame().height());
    }

    /** The same, made larger or smaller to fill a size. */
    public static String paint(Scene scene, Palette palette, String title, Size size) {
        return new SvgPainter(scene, palette, title).document(size.width(), size.height());
    }

    private String document(double shownWidth, double shownHeight) {
        var width = Xml.number(scene.frame().width());
        var height = Xml.number(scene.frame().height());
        out.append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"").append(Xml.number(shownWidth))
                .append("\" height=\"").append(Xml.number(shownHeight)).append("\" viewBox=\"0 0 ").append(width).append(' ').append(height)
                .append("\" role=\"img\">\n<title>").append(Xml.text(title)).append("</title>\n");
        style();
        scene.layers().forEach(this::layer);
        return out.append("</svg>\n").toString();
    }

    private void style() {
        out.append("<style>\ntext{font-family:").append(FONTS).append(";stroke:none}\n");
        for (var text : TextStyle.values()) {
            out.append(".t-").append(name(text)).append("{font-size:").append(text.size()).append("px")
                    .append(text.isBold() ? ";font-weight:bold" : "").append("}\n");
        }
        var roles = new TreeSet<Role>();
        scene.shapes().forEach(shape -> {
            roles.add(shape.role());
            if (shape instanceof Stack) {
                roles.add(Role.STACK_COUNT);
            }
        });
        roles.forEach(role -> out.append('.').append(name(role)).append('{').append(css(palette.ink(role))).append("}\n"));
        out.append(".o{fill:none;stroke-linecap:round;stroke-linejoin:round}\n.f{stroke:none}\n.h{opacity:.45}\n</style>\n");
    }

    private static String css(Ink ink) {
        return paint("fill", ink.fill()) + ";" + paint("stroke", ink.line())
                + (ink.line() == 0 || ink.width() == 1 ? "" : ";stroke-width:" + Xml.number(ink.width()));
    }

    private static String paint(String property, int colour) {
        double opacity = Ink.opacity(colour);
        return property + ":" + (opacity == 0 ? "none" : Ink.rgb(colour))
                + (opacity == 0 || opacity == 1 ? "" : ";" + property + "-opacity:" + Xml.number(opacity));
    }

    private static String name(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private void layer(Layer layer) {
        out.append("<g id=\"").append(layer.name()).append("\">\n");
        layer.shapes().forEach(this::shape);
        out.append("</g>\n");
    }

    private void shape(Shape shape) {
        switch (shape) {
            case Mark mark -> mark(mark);
            case Span span -> span(span);
            case Stack stack -> stack(stack);
            case Density density -> density(density);
            case Band band -> band(band);
            case Rule rule -> rule(rule);
            case Label label -> label(label);
            case Curve curve -> curve(curve);
        }
    }

    private void mark(Mark mark) {
        open("g", mark, "");
        out.append('>');
        tooltip(mark);
        for (var piece : Outline.of(mark.glyph()).pieces()) {
            var filled = piece.isFilled() ? "class=\"f\" style=\"fill:" + Ink.rgb(palette.ink(mark.role()).line()) + "\"" : "class=\"o\"";
            out.append("<path ").append(filled).append(" d=\"");
            path(piece.points(), mark.x(), mark.y(), mark.radius(), piece.isClosed());
            out.append("\"/>");
        }
        out.append("</g>\n");
    }

    private void path(List<Double> points, double x, double y, double scale, boolean isClosed) {
        for (int i = 0; i < points.size(); i += 2) {
            out.append(i == 0 ? 'M' : 'L').append(Xml.number(x + points.get(i) * scale)).append(' ')
                    .append(Xml.number(y + points.get(i + 1) * scale));
        }
        out.append(isClosed ? "Z" : "");
    }

    private void span(Span span) {
        var outline = BarOutline.of(span);
        boolean isFading = Fade.isFading(span);
        var ink = palette.ink(span);
        open("g", span, "");
        out.append('>');
        tooltip(span);
        int colour = ink.fill();
        var fill = isFading && colour != 0 ? gradient(span, colour) : "";
        var line = isFading && ink.line() != 0 ? gradient(span, ink.line()) : "";
        if (colour != 0 && !outline.area().isEmpty()) {
            out.append("<path class=\"f\" style=\"fill:").append(fill.isEmpty() ? Ink.rgb(colour) : "url(#" + fill + ")").append("\" d=\"");
            path(outline.area(), 0, 0, 1, true);
            out.append("\"/>");
        }
        var stroke = line.isEmpty() ? "" : " style=\"stroke:url(#" + line + ")\"";
        if (span.hatched()) {
            out.append("<path class=\"o h\"").append(stroke).append(" d=\"");
            Hatch.lines(Hatch.inside(span)).forEach(cut -> path(List.of(cut[0], cut[1], cut[2], cut[3]), 0, 0, 1, false));
            out.append("\"/>");
        }
        out.append("<path class=\"o\"").append(stroke).append(" d=\"");
        outline.edges().forEach(edge -> path(edge, 0, 0, 1, false));
        out.append("\"/></g>\n");
    }

    /** A colour that comes in and goes out with a span; what it is called. */
    private String gradient(Span span, int colour) {
        var id = "fade" + ++gradients;
        var box = span.bounds();
        out.append("<linearGradient id=\"").append(id).append("\" gradientUnits=\"userSpaceOnUse\" x1=\"").append(Xml.number(box.x()))
                .append("\" y1=\"0\" x2=\"").append(Xml.number(box.right())).append("\" y2=\"0\">");
        for (var stop : Fade.stops(span)) {
            out.append("<stop offset=\"").append(Xml.number(stop.at())).append("\" stop-color=\"").append(Ink.rgb(colour))
                    .append("\" stop-opacity=\"").append(Xml.number(stop.opacity() * Ink.opacity(colour))).append("\"/>");
        }
        out.append("</linearGradient>");
        return id;
    }

    private void stack(Stack stack) {
        var box = stack.bounds();
        open("g", stack, "");
        out.append('>');
        tooltip(stack);
        out.append("<rect");
        box(box.x(), box.y(), box.width(), box.height());
        out.append(" rx=\"").append(Xml.number(box.height() / 2)).append("\"/><text class=\"").append(name(Role.STACK_COUNT))
                .append(" t-count\" text-anchor=\"middle\" x=\"").append(Xml.number(box.centreX())).append("\" y=\"")
                .append(Xml.number(stack.textMiddle() + TextStyle.COUNT.size() * 0.36)).append("\">").append(Xml.text(stack.text()))
                .append("</text>");
        for (var share : stack.shares()) {
            out.append("<rect class=\"f\" style=\"fill:").append(Ink.rgb(palette.ink(share.role()).line())).append('"');
            box(share.bounds().x(), share.bounds().y(), share.bounds().width(), share.bounds().height());
            out.append("/>");
        }
        out.append("</g>\n");
    }

    private void density(Density density) {
        open("path", density, "");
        var ink = palette.ink(density);
        out.append(ink.equals(palette.ink(density.role())) ? "" : " style=\"" + css(ink) + "\"").append(" d=\"");
        for (var column : density.columns()) {
            out.append('M').append(Xml.number(column.x())).append(' ').append(Xml.number(density.bounds().bottom()))
                    .append('v').append(Xml.number(-column.height())).append('h').append(Xml.number(Math.max(1, column.width() - density.gap())))
                    .append('v').append(Xml.number(column.height())).append('z');
        }
        close("path", density, "\"");
    }

    private void band(Band band) {
        open("rect", band, "");
        var box = band.bounds();
        box(box.x(), box.y(), box.width(), box.height());
        close("rect", band, band.radius() > 0 ? " rx=\"" + Xml.number(band.radius()) + "\"" : "");
    }

    private void rule(Rule rule) {
        open("path", rule, "");
        close("path", rule, " d=\"M" + Xml.number(crisp(rule.x1())) + " " + Xml.number(crisp(rule.y1())) + "L" + Xml.number(crisp(rule.x2())) + " "
                + Xml.number(crisp(rule.y2())) + "\"");
    }

    /** In the middle of a pixel, where a line of one pixel is sharp. */
    private static double crisp(double value) {
        return Math.floor(value) + 0.5;
    }

    private void label(Label label) {
        open("text", label, " t-" + name(label.style()));
        out.append(" x=\"").append(Xml.number(label.x())).append("\" y=\"").append(Xml.number(label.baseline())).append("\">")
                .append(Xml.text(label.text()));
        tooltip(label);
        out.append("</text>\n");
    }

    private void curve(Curve curve) {
        open("path", curve, " o");
        var bend = Xml.number(curve.bend());
        close("path", curve, " d=\"M" + Xml.number(curve.x1()) + " " + Xml.number(curve.y1()) + "C" + Xml.number(curve.x1()) + " " + bend + " "
                + Xml.number(curve.x2()) + " " + bend + " " + Xml.number(curve.x2()) + " " + Xml.number(curve.y2()) + "\"");
    }

    private void box(double x, double y, double width, double height) {
        out.append(" x=\"").append(Xml.number(x)).append("\" y=\"").append(Xml.number(y)).append("\" width=\"").append(Xml.number(width))
                .append("\" height=\"").append(Xml.number(height)).append('"');
    }

    private void open(String tag, Shape shape, String classes) {
        out.append('<').append(tag).append(" class=\"").append(name(shape.role())).append(classes).append('"');
        if (shape.items().size() == 1) {
            out.append(" data-id=\"").append(shape.ids().getFirst()).append('"');
        }
    }

    private void close(String tag, Shape shape, String attributes) {
        out.append(attributes);
        if (shape.tooltip().isEmpty()) {
            out.append("/>\n");
        } else {
            out.append('>');
            tooltip(shape);
            out.append("</").append(tag).append(">\n");
        }
    }

    private void tooltip(Shape shape) {
        if (!shape.tooltip().isEmpty()) {
            out.append("<title>").append(Xml.text(shape.tooltip())).append("</title>");
        }
    }
}
