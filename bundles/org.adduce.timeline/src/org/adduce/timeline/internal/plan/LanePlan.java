package org.adduce.timeline.internal.plan;

import java.util.List;
import java.util.Optional;

/**
 * A lane as it is drawn at a level.
 *
 * @param lane the lane
 * @param rows its rows from top to bottom: those of full height, then those that share the height of one
 * @param wide stacks and crowds, which take the rows from {@code wideFrom} on
 * @param wideFrom the first row that they take; in lanes with words, the first of those that share a height
 * @param rug what lies on its floor
 * @param isFolded whether it is folded
 */
public record LanePlan(Lane lane, List<Row> rows, Row wide, int wideFrom, Optional<Crowd> rug, boolean isFolded) {

    /** How many rows from the top have anything in them by itself; at least one. */
    int used() {
        int used = rows.size();
        while (used > 1 && rows.get(used - 1).pieces().isEmpty()) {
            used--;
        }
        return Math.max(1, used);
    }

    /** Whether some rows share the height of one. */
    public boolean hasThin() {
        return rows.size() > wideFrom + 1;
    }

    /** Copies the list. */
    public LanePlan {
        rows = List.copyOf(rows);
    }
}
