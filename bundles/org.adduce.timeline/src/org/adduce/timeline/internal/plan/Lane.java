package org.adduce.timeline.internal.plan;

import java.util.List;
import org.adduce.timeline.Item;
import org.adduce.timeline.LaneKey;

/**
 * A lane and what stands in it.
 *
 * @param key what tells it from others
 * @param name what it is called
 * @param marks what is drawn large: assertions, claims, events; in the order they are packed
 * @param rug what is drawn small on the lane's floor: voices in which nothing is marked; by time
 * @param weight how much all of it counts
 */
public record Lane(LaneKey key, String name, List<Item> marks, List<Item> rug, double weight) {

    /** How many items stand in it. */
    public int size() {
        return marks.size() + rug.size();
    }
}
