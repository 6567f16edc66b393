package org.adduce.timeline.scene;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.adduce.timeline.Item;

/** Finds what lies at a point: shapes are sorted into square cells, so that a look touches few of them. */
final class HitGrid {

    private static final double CELL = 32;
    /** How far beside a shape a hand may point, in pixels. */
    private static final double SLOP = 4;
    /** How wide the ends of a bar are to a hand. */
    private static final double GRIP = 5;
    /** A bar shorter than this has no ends to a hand, only a body. */
    private static final double LEAST_WITH_ENDS = 18;

    private final Frame frame;
    private final int columns;
    private final int rows;
    private final List<List<Shape>> cells;

    HitGrid(Frame frame, List<Layer> layers) {
        this.frame = frame;
        columns = (int) (frame.width() / CELL) + 1;
        rows = (int) (frame.height() / CELL) + 1;
        cells = new ArrayList<>();
        for (int i = 0; i < columns * rows; i++) {
            cells.add(new ArrayList<>(0));
        }
        for (var layer : layers) {
            layer.shapes().stream().filter(shape -> !shape.items().isEmpty()).forEach(this::put);
        }
    }

    private void put(Shape shape) {
        var box = shape.bounds().grown(SLOP);
        for (int row = row(box.y()); row <= row(box.bottom()); row++) {
            for (int column = column(box.x()); column <= column(box.right()); column++) {
                cells.get(row * columns + column).add(shape);
            }
        }
    }

    private int column(double x) {
        return Math.clamp((long) (x / CELL), 0, columns - 1);
    }

    private int row(double y) {
        return Math.clamp((long) (y / CELL), 0, rows - 1);
    }

    Optional<Hit> at(double x, double y) {
        var lane = frame.lanes().stream().filter(box -> box.bounds().contains(x, y)).findFirst();
        return nearest(x, y).map(shape -> hit(shape, x, y, lane)).or(() -> place(x, y, lane));
    }

    /** Of several that are equally near the last painted, which is on top. */
    private Optional<Shape> nearest(double x, double y) {
        Shape best = null;
        double least = SLOP;
        for (var shape : cells.get(row(y) * columns + column(x))) {
            double distance = shape.bounds().distance(x, y);
            if (distance <= least) {
                best = shape;
                least = distance;
            }
        }
        return Optional.ofNullable(best);
    }

    private static Hit hit(Shape shape, double x, double y, Optional<LaneBox> lane) {
        return new Hit(part(shape, x), Optional.of(shape), items(shape, x), lane);
    }

    private static Part part(Shape shape, double x) {
        return switch (shape) {
            case Span span when !span.isLine() && span.bounds().width() >= LEAST_WITH_ENDS -> end(span, x);
            case Stack stack -> Part.STACK;
            case Density density -> Part.CROWD;
            case Band band -> Part.SHELF;
            case Mark mark -> mark.radius() < 5 && mark.item().filter(item -> item.time().isEmpty()).isPresent() ? Part.SHELF : Part.BODY;
            case Label label -> label.item().filter(item -> item.time().isEmpty()).isPresent() ? Part.SHELF : Part.BODY;
            default -> Part.BODY;
        };
    }

    private static Part end(Span span, double x) {
        if (isMovable(span.start()) && x <= span.bounds().x() + GRIP) {
            return Part.START;
        }
        return isMovable(span.end()) && x >= span.bounds().right() - GRIP ? Part.END : Part.BODY;
    }

    private static boolean isMovable(Tip tip) {
        return tip == Tip.SHARP || tip == Tip.SOFT;
    }

    private static List<Item> items(Shape shape, double x) {
        if (!(shape instanceof Density density)) {
            return shape.items();
        }
        return density.columns().stream().filter(column -> x >= column.x() && x <= column.x() + column.width())
                .map(Density.Column::items).findFirst().orElse(List.of());
    }

    private Optional<Hit> place(double x, double y, Optional<LaneBox> lane) {
        return part(x, y, lane).map(part -> new Hit(part, Optional.empty(), List.of(), lane));
    }

    private Optional<Part> part(double x, double y, Optional<LaneBox> lane) {
        if (frame.shelfToggle().filter(box -> box.contains(x, y)).isPresent()) {
            return Optional.of(Part.SHELF_TOGGLE);
        }
        var overview = frame.overview();
        if (overview.isPresent() && overview.get().bounds().contains(x, y)) {
            return Optional.of(overview.get().window().contains(x, y) ? Part.WINDOW : Part.OVERVIEW);
        }
        if (frame.axis().contains(x, y)) {
            return Optional.of(Part.AXIS);
        }
        if (lane.isPresent() && x < frame.plot().x()) {
            return Optional.of(Part.LANE);
        }
        return frame.plot().contains(x, y) ? Optional.of(Part.PLOT) : Optional.empty();
    }
}
