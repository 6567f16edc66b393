package org.adduce.timeline.internal.plan;

import java.util.List;
import java.util.Set;
import org.adduce.timeline.LaneKey.Section;
import org.adduce.timeline.LaneKey;

/**
 * What a section would like to have.
 *
 * @param section which
 * @param lanes its lanes
 * @param rows how many rows each of them would take
 * @param folded which are folded
 */
record Wish(Section section, List<Lane> lanes, List<Integer> rows, Set<LaneKey> folded) {

    /** The height in which it would show everything. */
    double full() {
        double height = 0;
        for (int i = 0; i < lanes.size(); i++) {
            height += height(i, rows.get(i));
        }
        return height;
    }

    /** How many rows a lane must have to be worth its room: claims in a single row are hardly told apart. */
    int worthwhile(int lane) {
        return section == Section.ABOUT ? Math.min(2, rows.get(lane)) : 1;
    }

    /** The height of so many lanes of one row, or of all if there are fewer. */
    double least(int count) {
        double height = 0;
        for (int i = 0; i < Math.min(count, lanes.size()); i++) {
            height += height(i, 1);
        }
        return height;
    }

    boolean isFolded(int lane) {
        return folded.contains(lanes.get(lane).key());
    }

    double height(int lane, int count) {
        return isFolded(lane) ? Heights.FOLDED : Heights.lane(section, count);
    }
}
