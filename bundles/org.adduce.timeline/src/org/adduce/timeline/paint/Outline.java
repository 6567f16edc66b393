package org.adduce.timeline.paint;

import java.util.ArrayList;
import java.util.List;
import org.adduce.timeline.scene.Glyph;

/**
 * The form of a glyph as simple pieces, so that every painter draws the same. Points are shares of the radius: (0, 0) is
 * the middle, (1, 1) the lower right corner of its square.
 *
 * @param pieces what to draw, in order
 * @since 1.0
 */
public record Outline(List<Piece> pieces) {

    private static final double DIAGONAL = 0.78;

    /**
     * A line or an area through some points.
     *
     * @param points x and y in turn
     * @param isClosed whether the last point is joined to the first
     * @param isFilled whether it is filled, else only drawn
     * @since 1.0
     */
    public record Piece(List<Double> points, boolean isClosed, boolean isFilled) {
    }

    /** The form of a glyph. */
    public static Outline of(Glyph glyph) {
        return new Outline(switch (glyph) {
            case DISC -> List.of(arc(0, 0, 0.92, 0, 360, true));
            case CROSS -> List.of(line(-DIAGONAL, -DIAGONAL, DIAGONAL, DIAGONAL), line(-DIAGONAL, DIAGONAL, DIAGONAL, -DIAGONAL));
            case HALF_DISC -> List.of(arc(0, 0, 0.86, 0, 360, false), arc(0, 0, 0.86, 90, 270, true));
            case QUESTION -> List.of(question(), arc(0, 0.84, 0.16, 0, 360, true));
            case TRIANGLE_DOWN -> List.of(area(-1, -0.7, 1, -0.7, 0, 0.95));
            case STRUCK_RING -> List.of(arc(0, 0, 0.86, 0, 360, false), line(-0.6, 0.6, 0.6, -0.6));
            case TRIANGLE_RIGHT -> List.of(area(-0.7, -0.95, 0.95, 0, -0.7, 0.95));
            case STROKE -> List.of(line(0, -1, 0, 1));
            case SQUARE -> List.of(area(-0.75, -0.75, 0.75, -0.75, 0.75, 0.75, -0.75, 0.75));
            case DIAMOND -> List.of(area(0, -1, 1, 0, 0, 1, -1, 0));
            case DIAMOND_OPEN -> List.of(ring(0, -0.9, 0.9, 0, 0, 0.9, -0.9, 0));
            case DIAMOND_HALF -> List.of(ring(0, -0.9, 0.9, 0, 0, 0.9, -0.9, 0), area(0, -0.9, 0, 0.9, -0.9, 0));
            case DIAMOND_CROSSED -> List.of(ring(0, -0.9, 0.9, 0, 0, 0.9, -0.9, 0), line(-0.38, -0.38, 0.38, 0.38), line(-0.38, 0.38, 0.38, -0.38));
        });
    }

    private static Piece question() {
        var points = new ArrayList<>(arc(0, -0.42, 0.5, 190, 440, false).points());
        points.addAll(List.of(0.0, 0.22, 0.0, 0.42));
        return new Piece(List.copyOf(points), false, false);
    }

    private static Piece line(double... points) {
        return new Piece(list(points), false, false);
    }

    private static Piece area(double... points) {
        return new Piece(list(points), true, true);
    }

    private static Piece ring(double... points) {
        return new Piece(list(points), true, false);
    }

    /** A part of a circle from one angle to another, in degrees clockwise from the right. */
    private static Piece arc(double x, double y, double radius, int from, int to, boolean isFilled) {
        var points = new ArrayList<Double>();
        int step = 15;
        for (int angle = from; angle <= to; angle += step) {
            points.add(x + radius * Math.cos(Math.toRadians(angle)));
            points.add(y + radius * Math.sin(Math.toRadians(angle)));
        }
        return new Piece(List.copyOf(points), to - from == 360 || isFilled, isFilled);
    }

    private static List<Double> list(double... points) {
        var list = new ArrayList<Double>();
        for (double point : points) {
            list.add(point);
        }
        return List.copyOf(list);
    }
}
