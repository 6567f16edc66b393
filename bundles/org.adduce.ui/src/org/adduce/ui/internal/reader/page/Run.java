package org.adduce.ui.internal.reader.page;

import java.util.List;
import java.util.Optional;

/**
 * Words of one line that all look the same.
 *
 * @param place where they stand in the source's text
 * @param marks what marks them, outer before inner
 * @param quoted the voices that are passed on in them within the line, outer before inner
 * @param link the address they lead to, empty where they lead nowhere
 * @param isAside whether they are no voice's words: furniture of the page, or a mark of quoting
 */
public record Run(Stretch place, List<Mark> marks, List<Voice> quoted, String link, boolean isAside) {

    /** The address they lead to. */
    public Optional<String> address() {
        return link.isEmpty() ? Optional.empty() : Optional.of(link);
    }

    /** Whether they look like any words. */
    public boolean isPlain() {
        return marks.isEmpty() && quoted.isEmpty() && link.isEmpty() && !isAside;
    }
}
