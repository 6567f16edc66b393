package org.adduce.ui.internal.printing;

import java.util.List;

/**
 * What goes onto paper, before it is known onto which.
 *
 * @param title what it is called, at the head of each sheet
 * @param lines its paragraphs, from the top
 */
public record Printout(String title, List<Line> lines) {

    /** Copies its list. */
    public Printout {
        lines = List.copyOf(lines);
    }
}
