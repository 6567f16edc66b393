package org.adduce.timeline.internal.draw;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.adduce.timeline.scene.Band;
import org.adduce.timeline.scene.Box;
import org.adduce.timeline.scene.Role;
import org.adduce.timeline.scene.Shape;

/** Frames around things. Of a great many those that overlap in a row become one, which is quicker to draw and shows more. */
final class Halos {

    /** So many of one kind are drawn one by one. */
    private static final int MANY = 100;
    private static final double ROUND = 6;
    private static final Comparator<Box> BY_ROW = Comparator.comparingDouble(Box::y).thenComparingDouble(Box::height).thenComparingDouble(Box::x);

    private final Map<Role, List<Box>> boxes = new LinkedHashMap<>();

    void add(Role role, Box box) {
        boxes.computeIfAbsent(role, any -> new ArrayList<>()).add(box);
    }

    /** The frames, those of the role that was added first below the others. */
    List<Shape> shapes() {
        var shapes = new ArrayList<Shape>();
        boxes.forEach((role, all) -> (all.size() > MANY ? merged(all) : all)
                .forEach(box -> shapes.add(Band.of(role, box, Math.min(ROUND, box.height() / 2)))));
        return shapes;
    }

    private static List<Box> merged(List<Box> all) {
        var merged = new ArrayList<Box>();
        for (var box : all.stream().sorted(BY_ROW).toList()) {
            if (!merged.isEmpty() && overlap(merged.getLast(), box)) {
                var last = merged.removeLast();
                merged.add(new Box(last.x(), last.y(), Math.max(last.right(), box.right()) - last.x(), last.height()));
            } else {
                merged.add(box);
            }
        }
        return merged;
    }

    /** In one row, the second not left of the first. */
    private static boolean overlap(Box one, Box next) {
        return one.y() == next.y() && one.height() == next.height() && next.x() <= one.right();
    }
}
