package org.adduce.timeline.paint;

import java.util.ArrayList;
import java.util.List;
import org.adduce.timeline.scene.Span;
import org.adduce.timeline.scene.Tip;

/**
 * The outline of a bar: an area with arrow heads at open ends, and the lines around it, which leave out the sides where
 * it fades or goes on beyond the picture.
 *
 * @param area the area's points, x and y in turn
 * @param edges lines to draw: the points of each, x and y in turn
 * @since 1.0
 */
public record BarOutline(List<Double> area, List<List<Double>> edges) {

    /** The outline of a span. */
    public static BarOutline of(Span span) {
        var box = span.bounds();
        if (span.isLine()) {
            return line(span);
        }
        double head = Math.min(box.height() / 2, box.width() / 2);
        double left = span.start() == Tip.OPEN ? box.x() + head : box.x();
        double right = span.end() == Tip.OPEN ? box.right() - head : box.right();
        var area = new ArrayList<>(List.of(left, box.y(), right, box.y()));
        if (span.end() == Tip.OPEN) {
            area.addAll(List.of(box.right(), box.centreY()));
        }
        area.addAll(List.of(right, box.bottom(), left, box.bottom()));
        if (span.start() == Tip.OPEN) {
            area.addAll(List.of(box.x(), box.centreY()));
        }
        if (span.isThin()) {
            return new BarOutline(List.copyOf(area), List.of());
        }
        var edges = new ArrayList<List<Double>>();
        edges.add(List.of(left, box.y(), right, box.y()));
        edges.add(List.of(left, box.bottom(), right, box.bottom()));
        side(span.start(), left, box.x(), span, edges);
        side(span.end(), right, box.right(), span, edges);
        return new BarOutline(List.copyOf(area), List.copyOf(edges));
    }

    /** A line in the middle with a short stroke across it at each end that is known. */
    private static BarOutline line(Span span) {
        var box = span.bounds();
        var edges = new ArrayList<List<Double>>();
        edges.add(List.of(box.x(), box.centreY(), box.right(), box.centreY()));
        for (double end : List.of(box.x(), box.right())) {
            var tip = end == box.x() ? span.start() : span.end();
            double inwards = end == box.x() ? box.height() : -box.height();
            if (tip == Tip.SHARP) {
                edges.add(List.of(end, box.y(), end, box.bottom()));
            } else if (tip == Tip.OPEN) {
                edges.add(List.of(end + inwards, box.y(), end, box.centreY(), end + inwards, box.bottom()));
            }
        }
        return new BarOutline(List.of(), List.copyOf(edges));
    }

    private static void side(Tip tip, double x, double tipX, Span span, List<List<Double>> edges) {
        var box = span.bounds();
        switch (tip) {
            case SHARP -> edges.add(List.of(x, box.y(), x, box.bottom()));
            case OPEN -> edges.add(List.of(x, box.y(), tipX, box.centreY(), x, box.bottom()));
            case SOFT, UNKNOWN, CUT -> {
            }
        }
    }
}
