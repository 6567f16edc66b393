package org.adduce.importer.text;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.adduce.core.importing.Diagnostic;
import org.adduce.core.importing.ImportException;

/** From bytes to a text. */
final class Decoding {

    /** Longer texts are no discussions; reading them would take all memory. */
    private static final int LONGEST = 128 << 20;

    private Decoding() {
    }

    static boolean looksLikeText(byte[] head) {
        for (byte b : head) {
            if (b == 0) {
                return false;
            }
        }
        return true;
    }

    static String of(byte[] bytes, List<Diagnostic> diagnostics) throws ImportException {
        if (bytes.length > LONGEST) {
            throw new ImportException(Diagnostic.error("The text has " + (bytes.length >> 20) + " MB; at most " + (LONGEST >> 20)
                    + " MB are read as one discussion. Split it into parts and import those.", 0));
        }
        var text = new String(bytes, StandardCharsets.UTF_8).replace("\r\n", "\n").replace('\r', '\n');
        text = text.startsWith("\uFEFF") ? text.substring(1) : text;
        if (text.isBlank()) {
            throw new ImportException(Diagnostic.error("There is no text in it.", 0));
        }
        return text;
    }
}
