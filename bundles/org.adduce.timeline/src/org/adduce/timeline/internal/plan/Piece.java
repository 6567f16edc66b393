package org.adduce.timeline.internal.plan;

import java.util.List;
import org.adduce.timeline.Item;

/**
 * What is drawn in one place of a lane. Its ends are in milliseconds at the plan's level; pieces of one row do not
 * overlap.
 */
public sealed interface Piece {

    /** Where it begins. */
    double from();

    /** Where it ends, without its words. */
    double to();

    /**
     * One item by itself.
     *
     * @param item the item
     */
    record Single(Item item, double from, double to) implements Piece {
    }

    /**
     * Some items as a number.
     *
     * @param items the items
     */
    record Cluster(List<Item> items, double from, double to) implements Piece {
    }

    /**
     * Many items as columns.
     *
     * @param crowd the items
     */
    record Swarm(Crowd crowd, double from, double to) implements Piece {
    }
}
