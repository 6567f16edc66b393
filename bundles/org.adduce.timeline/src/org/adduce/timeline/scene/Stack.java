package org.adduce.timeline.scene;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import org.adduce.timeline.Item;

/**
 * Several things that stand too close to be told apart, with their number.
 *
 * @param items what it stands for, in order of time
 * @param role its role
 * @param bounds the pill
 * @param text the number
 * @param tooltip the first few of them
 * @since 1.0
 */
public record Stack(List<Item> items, Role role, Box bounds, String text, String tooltip) implements Shape {

    /** What the stripe leaves at each side of the pill, and under it. */
    private static final double SIDE = 6;
    private static final double BELOW = 2;
    private static final double HEIGHT = 2.5;

    /**
     * A piece of the stripe that tells what a stack is made of.
     *
     * @param role the role of those it stands for
     * @param bounds where it lies; as wide as their share
     * @since 1.0
     */
    public record Share(Role role, Box bounds) {
    }

    /** The stripe on the lower side of the pill: how many of each role there are, from left to right. */
    public List<Share> shares() {
        var counts = new EnumMap<Role, Integer>(Role.class);
        items.forEach(item -> counts.merge(item.look().role(), 1, Integer::sum));
        double x = bounds.x() + SIDE;
        double whole = bounds.width() - 2 * SIDE;
        var shares = new ArrayList<Share>();
        for (var count : counts.entrySet()) {
            double width = whole * count.getValue() / items.size();
            shares.add(new Share(count.getKey(), new Box(x, bounds.bottom() - BELOW - HEIGHT, width, HEIGHT)));
            x += width;
        }
        return shares;
    }

    /** The middle of the number, above the stripe. */
    public double textMiddle() {
        return bounds.centreY() - HEIGHT / 2;
    }
}
