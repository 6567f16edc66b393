package org.adduce.timeline;

import java.util.Set;
import java.util.function.Predicate;
import org.adduce.timeline.scale.TimeRange;

/**
 * What is to be seen of a model. To keep a picture quick, hand in the same filter object as long as it means the same.
 *
 * @param range the visible time
 * @param size the size of the picture
 * @param axis which kinds of time
 * @param lanes what the lanes are
 * @param filter what is shown at all
 * @param folding which lanes are folded
 * @param furniture what stands around
 * @param attention what is selected and pointed at
 * @since 1.0
 */
public record View(TimeRange range, Size size, Axis axis, Lanes lanes, Predicate<Item> filter, Folding folding, Furniture furniture,
        Attention attention) {

    private static final Predicate<Item> ALL = item -> true;

    /**
     * Which lanes are folded, and whether the shelf is.
     *
     * @param folded lanes drawn as a narrow density
     * @param isRestOpen whether there is room for every lane; the picture then grows beyond its height
     * @param isShelfOpen whether the shelf takes as many rows as it needs; the picture may then grow likewise
     * @since 1.0
     */
    public record Folding(Set<LaneKey> folded, boolean isRestOpen, boolean isShelfOpen) {

        /** No lane is folded but those for which there is no room. */
        public static final Folding NONE = new Folding(Set.of(), false);

        /** Copies the set. */
        public Folding {
            folded = Set.copyOf(folded);
        }

        /** With a shelf of one row. */
        public Folding(Set<LaneKey> folded, boolean isRestOpen) {
            this(folded, isRestOpen, false);
        }

        /** The same with the rest open or not. */
        public Folding rest(boolean isOpen) {
            return new Folding(folded, isOpen, isShelfOpen);
        }

        /** The same with the shelf open or not. */
        public Folding shelf(boolean isOpen) {
            return new Folding(folded, isRestOpen, isOpen);
        }
    }

    /**
     * What stands around.
     *
     * @param title a title above; none if empty
     * @param hasLegend whether the marks are explained
     * @param hasOverview whether there is a strip that shows all time
     * @param hasShelf whether undated things are shown, if there are any
     * @param now the present moment in milliseconds, or {@link Long#MIN_VALUE} to leave it out
     * @param hasHint whether a picture with nothing in it says what to do; not while it is only not known yet what there is
     * @since 1.0
     */
    public record Furniture(String title, boolean hasLegend, boolean hasOverview, boolean hasShelf, long now, boolean hasHint) {

        /** All but a title and the present moment. */
        public static final Furniture ALL = new Furniture("", true, true, true, Long.MIN_VALUE, true);

        /** What says what to do where there is nothing. */
        public Furniture(String title, boolean hasLegend, boolean hasOverview, boolean hasShelf, long now) {
            this(title, hasLegend, hasOverview, hasShelf, now, true);
        }

        /** With a title. */
        public Furniture titled(String text) {
            return new Furniture(text, hasLegend, hasOverview, hasShelf, now, hasHint);
        }

        /** With the present moment. */
        public Furniture at(long moment) {
            return new Furniture(title, hasLegend, hasOverview, hasShelf, moment, hasHint);
        }

        /** Saying what to do where there is nothing, or not. */
        public Furniture hinting(boolean isHinting) {
            return new Furniture(title, hasLegend, hasOverview, hasShelf, now, isHinting);
        }
    }

    /** Both kinds of time, lanes by actor, nothing filtered or folded. */
    public static View of(TimeRange range, Size size) {
        return new View(range, size, Axis.BOTH, Lanes.ACTOR, ALL, Folding.NONE, Furniture.ALL, Attention.NONE);
    }

    /** With another visible time. */
    public View showing(TimeRange time) {
        return new View(time, size, axis, lanes, filter, folding, furniture, attention);
    }

    /** In another size. */
    public View sized(Size pixels) {
        return new View(range, pixels, axis, lanes, filter, folding, furniture, attention);
    }

    /** With other kinds of time. */
    public View along(Axis kinds) {
        return new View(range, size, kinds, lanes, filter, folding, furniture, attention);
    }

    /** With other lanes. */
    public View by(Lanes kind) {
        return new View(range, size, axis, kind, filter, folding, furniture, attention);
    }

    /** With another filter. */
    public View filtered(Predicate<Item> wanted) {
        return new View(range, size, axis, lanes, wanted, folding, furniture, attention);
    }

    /** With other lanes folded. */
    public View folded(Folding lanesFolded) {
        return new View(range, size, axis, lanes, filter, lanesFolded, furniture, attention);
    }

    /** With other things around. */
    public View furnished(Furniture around) {
        return new View(range, size, axis, lanes, filter, folding, around, attention);
    }

    /** With something else selected or pointed at. */
    public View attending(Attention to) {
        return new View(range, size, axis, lanes, filter, folding, furniture, to);
    }

    /** Whether nothing is filtered out. */
    public boolean isUnfiltered() {
        return filter == ALL;
    }
}
