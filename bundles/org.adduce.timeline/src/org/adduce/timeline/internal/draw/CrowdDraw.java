package org.adduce.timeline.internal.draw;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.adduce.timeline.Item;
import org.adduce.timeline.internal.plan.Crowd;
import org.adduce.timeline.internal.plan.Measures;
import org.adduce.timeline.internal.plan.Piece.Cluster;
import org.adduce.timeline.internal.plan.Piece.Swarm;
import org.adduce.timeline.scene.Box;
import org.adduce.timeline.scene.Density;
import org.adduce.timeline.scene.Glyph;
import org.adduce.timeline.scene.Mark;
import org.adduce.timeline.scene.Role;
import org.adduce.timeline.scene.Stack;
import org.adduce.timeline.scene.TextStyle;

/** Draws what stands too close to be told apart: stacks with a number, crowds as columns. */
final class CrowdDraw {

    private static final double PILL_HEIGHT = 16;
    private static final double LEAST_COLUMN = 2;
    private static final double STROKE = 2.5;
    private static final int TOLD = 6;

    private final Stage stage;

    CrowdDraw(Stage stage) {
        this.stage = stage;
    }

    /** A stack, in the middle of a height. */
    void stack(Cluster cluster, double middle) {
        double mean = cluster.items().stream().mapToDouble(stage::x).average().orElseThrow();
        var text = stage.messages().text("number", cluster.items().size());
        double width = Math.max(Measures.PILL, stage.sheet().width(text, TextStyle.COUNT) + 12);
        double from = stage.x(cluster.from());
        double x = Math.clamp(mean, Math.min(from + width / 2, stage.x(cluster.to())), Math.max(from + width / 2, stage.x(cluster.to()) - width / 2));
        if (stage.isVisible(x)) {
            double left = Math.clamp(x - width / 2, stage.left(), stage.right() - width);
            stage.sheet().add(new Stack(cluster.items(), Role.STACK, new Box(left, middle - PILL_HEIGHT / 2, width, PILL_HEIGHT), text,
                    tooltip(cluster.items())));
        }
    }

    /** A crowd as columns that stand on the lower side of a box. */
    void crowd(Swarm swarm, Role role, double top, double bottom) {
        double from = Math.max(stage.left(), stage.x(swarm.from()));
        double to = Math.min(stage.right(), stage.x(swarm.to()));
        if (to - from >= 1) {
            columns(swarm.crowd(), role, new Box(from, top, to - from, bottom - top), "tooltip.density");
        }
    }

    /** The columns of a crowd that lie in a box. */
    void columns(Crowd crowd, Role role, Box box, String tooltip) {
        add(crowd, bins(crowd, box, LEAST_COLUMN), role, box, tooltip);
    }

    /** The same, but where there is only one item in a column it is drawn by itself. */
    void rug(Crowd crowd, Role role, Box box) {
        var columns = new ArrayList<Density.Column>();
        for (var column : bins(crowd, box, LEAST_COLUMN)) {
            if (column.items().size() > 1) {
                columns.add(column);
                continue;
            }
            for (var item : column.items()) {
                double y = item.look().glyph() == Glyph.STROKE ? box.bottom() - STROKE : box.bottom() - 2 * STROKE;
                stage.sheet().add(new Mark(Optional.of(item), item.look().glyph(), role, stage.x(item), y, STROKE));
            }
        }
        add(crowd, columns, role, box, "tooltip.density");
    }

    private void add(Crowd crowd, List<Density.Column> columns, Role role, Box box, String tooltip) {
        if (!columns.isEmpty()) {
            double start = instant(box.x());
            double end = instant(box.right());
            stage.sheet().add(new Density(role, box, columns, crowd.over(start, end), stage.messages().text(tooltip, crowd.count(start, end))));
        }
    }

    private List<Density.Column> bins(Crowd crowd, Box box, double least) {
        var columns = new ArrayList<Density.Column>();
        double end = instant(box.right());
        for (double at = Math.floor(instant(box.x()) / crowd.column()) * crowd.column(); at < end; at += crowd.column()) {
            double to = Math.min(end, at + crowd.column());
            double from = Math.max(instant(box.x()), at);
            int count = crowd.count(from, to);
            if (count > 0) {
                double share = Math.min(1, (double) count / crowd.most());
                // by the root where things stand, so that a few are still seen beside many
                double height = Math.max(least, box.height() * (crowd.isCovering() ? share : Math.sqrt(share)));
                columns.add(new Density.Column(stage.x(from), stage.x(to) - stage.x(from), height, crowd.beginning(from, to)));
            }
        }
        return columns;
    }

    private double instant(double x) {
        return stage.scale().range().from() + (x - stage.left()) * stage.scale().millisPerPixel();
    }

    private String tooltip(List<Item> items) {
        var lines = new StringBuilder(stage.messages().text("tooltip.stack", items.size()));
        items.stream().limit(TOLD).forEach(item -> lines.append('\n').append(item.tooltip().replace("\n", " \u00b7 ")));
        if (items.size() > TOLD) {
            lines.append('\n').append(stage.messages().text("tooltip.more", items.size() - TOLD));
        }
        return lines.toString();
    }
}
