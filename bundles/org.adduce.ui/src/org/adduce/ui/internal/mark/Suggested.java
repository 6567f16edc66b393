package org.adduce.ui.internal.mark;

import java.util.List;

/**
 * What typed words may mean, the likeliest first.
 *
 * @param rows what may be meant; never empty
 * @param <C> what is chosen
 */
public record Suggested<C>(List<Row<C>> rows) {

    /**
     * One thing that may be meant.
     *
     * @param label how it is shown
     * @param choice what it is
     */
    public record Row<C>(String label, C choice) {
    }

    /** Copies its list. */
    public Suggested {
        rows = List.copyOf(rows);
    }

    /** What is most likely meant. */
    public C likeliest() {
        return rows.getFirst().choice();
    }
}
