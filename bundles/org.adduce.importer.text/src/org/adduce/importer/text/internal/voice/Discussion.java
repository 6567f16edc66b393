package org.adduce.importer.text.internal.voice;

import java.util.List;
import java.util.Optional;
import org.adduce.importer.text.internal.border.Genre;
import org.adduce.importer.text.internal.head.Head;
import org.adduce.importer.text.internal.page.Page;

/**
 * A text as it was read.
 *
 * @param page the text and its lines
 * @param title the title that stands above the voices, if one does; its lines are nobody's words
 * @param voices who says what, in order; none overlaps another
 * @param heads where the page says who speaks
 * @param furniture the lines that are nobody's words, the title's among them, in order
 * @param genre what sort of text its unnamed part is; a note where there is none
 * @param full whether there is more to be found than was looked for, because there is too much
 */
public record Discussion(Page page, Optional<String> title, List<Voice> voices, List<Head> heads, List<Integer> furniture, Genre genre, boolean full) {

    /** Copies its lists. */
    public Discussion {
        voices = List.copyOf(voices);
        heads = List.copyOf(heads);
        furniture = List.copyOf(furniture);
    }
}
