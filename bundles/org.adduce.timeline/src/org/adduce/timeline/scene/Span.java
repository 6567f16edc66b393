package org.adduce.timeline.scene;

import java.util.List;
import org.adduce.timeline.Item;

/**
 * A stretch of time as a bar.
 *
 * @param item what it stands for
 * @param role its role
 * @param bounds the bar, fading parts and arrow heads included
 * @param start how it begins
 * @param end how it ends
 * @param fadeIn how many pixels at its start it takes to become opaque; 0 unless the start is soft or unknown
 * @param fadeOut the same at its end
 * @param hatched whether it is hatched, as what has not come yet
 * @since 1.0
 */
public record Span(Item item, Role role, Box bounds, Tip start, Tip end, double fadeIn, double fadeOut, boolean hatched)
        implements Shape {

    /** Whether it is drawn as a line rather than an area: how long an event takes, how uncertain a time is. */
    public boolean isLine() {
        return role == Role.WHISKER || role == Role.EVENT_DURATION;
    }

    /** Whether it is so low that it is drawn full, in the colour of its outline. */
    public boolean isThin() {
        return !isLine() && bounds.height() <= 4;
    }

    @Override
    public List<Item> items() {
        return List.of(item);
    }
}
