package org.adduce.importer.text.internal.speech;

import java.util.List;
import java.util.Optional;
import org.adduce.core.importing.Doubt;
import org.adduce.importer.text.internal.page.Span;

/**
 * What somebody else says inside a voice.
 *
 * @param parts the words said, without quotation marks; in several places where who says them is told in between
 * @param speaker the name of whoever says them; empty where it cannot be told
 * @param verbatim whether they are given in quotation marks
 * @param doubt why the reading may be wrong
 */
public record Saying(List<Span> parts, Optional<String> speaker, boolean verbatim, Optional<Doubt> doubt) {

    /** What is said in one place. */
    Saying(Span words, Optional<String> speaker, boolean verbatim, Optional<Doubt> doubt) {
        this(List.of(words), speaker, verbatim, doubt);
    }

    /** From the first word to the last. */
    public Span words() {
        return parts.getFirst().to(parts.getLast());
    }
}
