package org.adduce.timeline.internal.plan;

import java.util.List;
import org.adduce.timeline.Item;
import org.adduce.timeline.LaneKey;

/** A lane and what stands in it. Two lanes are the same only if they are one object. */
public final class Lane {

    private final LaneKey key;
    private final String name;
    private final List<Item> marks;
    private final List<Item> rug;
    private final double weight;
    private final Figures figures;
    private final Sorted rugByTime;

    /**
     * A lane.
     *
     * @param key what tells it from others
     * @param name what it is called
     * @param marks what is drawn large: assertions, claims, events
     * @param rug what is drawn small on the lane's floor: voices in which nothing is marked; by time
     */
    Lane(LaneKey key, String name, List<Item> marks, List<Item> rug) {
        this.key = key;
        this.name = name;
        this.marks = marks;
        this.rug = rug;
        weight = marks.stream().mapToDouble(Item::weight).sum() + rug.stream().mapToDouble(Item::weight).sum();
        figures = new Figures(marks);
        rugByTime = Sorted.of(rug, false);
    }

    /** What tells it from others. */
    public LaneKey key() {
        return key;
    }

    /** What it is called. */
    public String name() {
        return name;
    }

    /** What is drawn large, by the time it begins to be drawn. */
    public List<Item> marks() {
        return marks;
    }

    /** What is drawn small on its floor, by time. */
    public List<Item> rug() {
        return rug;
    }

    /** How much all of it counts. */
    double weight() {
        return weight;
    }

    /** The numbers of the marks, by index. */
    Figures figures() {
        return figures;
    }

    /** What is drawn small, to be counted. */
    Sorted rugByTime() {
        return rugByTime;
    }

    /** How many items stand in it. */
    public int size() {
        return marks.size() + rug.size();
    }
}
