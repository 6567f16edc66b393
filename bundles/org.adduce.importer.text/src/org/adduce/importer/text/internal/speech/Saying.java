package org.adduce.importer.text.internal.speech;

import java.util.Optional;
import org.adduce.core.importing.Doubt;
import org.adduce.importer.text.internal.page.Span;

/**
 * What somebody else says inside a voice.
 *
 * @param words the words said, without quotation marks
 * @param speaker the name of whoever says them; empty where it cannot be told
 * @param verbatim whether they are given in quotation marks
 * @param doubt why the reading may be wrong
 */
public record Saying(Span words, Optional<String> speaker, boolean verbatim, Optional<Doubt> doubt) {
}
