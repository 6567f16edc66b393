package org.adduce.core.importing;

import java.nio.charset.Charset;
import java.util.List;

/**
 * A text as a snapshot keeps it: lines end with LF, no byte order mark, no character that a dossier cannot hold.
 *
 * @param text the text
 * @param charset what its bytes were read as
 * @param diagnostics what a person should know: a charset that was guessed, characters that were replaced
 * @since 1.0
 */
public record DecodedText(String text, Charset charset, List<Diagnostic> diagnostics) {

    /** Copies its list. */
    public DecodedText {
        diagnostics = List.copyOf(diagnostics);
    }
}
