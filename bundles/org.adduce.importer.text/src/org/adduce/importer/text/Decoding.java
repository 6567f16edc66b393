package org.adduce.importer.text;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.adduce.core.importing.Diagnostic;
import org.adduce.core.importing.Hints;
import org.adduce.core.importing.ImportException;
import org.adduce.core.importing.TextDecoding;

/** From bytes to a text that can be read as one discussion. */
final class Decoding {

    /** Longer texts are no discussions, and their voices would take all memory. */
    static final int LONGEST = 128 << 20;

    /** How documents of PDF, PostScript and RTF begin. */
    private static final List<String> DOCUMENTS = List.of("%PDF-", "%!PS", "{\\rtf");
    private static final int MARK = 8;
    private static final int MOST_LINES = 8_000_000;
    private static final int MEGABYTE = 1 << 20;

    private Decoding() {
    }

    /** Whether the first bytes of something can be text: in UTF-16 every other may be zero, in anything else none is. */
    static boolean looksLikeText(byte[] head) {
        if (isDocument(head)) {
            return false;
        }
        boolean wide = head.length > 1 && ((head[0] & 0xFF) == 0xFF && (head[1] & 0xFF) == 0xFE || (head[0] & 0xFF) == 0xFE && (head[1] & 0xFF) == 0xFF);
        int zeros = 0;
        for (byte value : head) {
            zeros += value == 0 ? 1 : 0;
        }
        return zeros == 0 || wide || zeros * 3 > head.length && zeros * 3 < head.length * 2;
    }

    /** A document of another program that is written in letters: they are its instructions, and nobody's words. */
    private static boolean isDocument(byte[] head) {
        var beginning = new String(head, 0, Math.min(head.length, MARK), StandardCharsets.ISO_8859_1);
        return DOCUMENTS.stream().anyMatch(beginning::startsWith);
    }

    /**
     * The text of some bytes.
     *
     * @param diagnostics takes what a person should know of the decoding
     * @throws ImportException if there is no text in them, or too much
     */
    static String of(byte[] bytes, Hints hints, List<Diagnostic> diagnostics) throws ImportException {
        if (bytes.length > LONGEST) {
            throw new ImportException(Diagnostic.error("The text has " + bytes.length / MEGABYTE + " MB; at most " + LONGEST / MEGABYTE
                    + " MB are read as one discussion. Split it into parts and import those.", 0));
        }
        var decoded = TextDecoding.decode(bytes, hints);
        diagnostics.addAll(decoded.diagnostics());
        if (decoded.text().isBlank()) {
            throw new ImportException(Diagnostic.error("There is no text in it. Copy the discussion again, with its words.", 0));
        }
        if (decoded.text().chars().filter(character -> character == '\n').count() > MOST_LINES) {
            throw new ImportException(Diagnostic.error("The text has more than " + MOST_LINES / 1_000_000
                    + " million lines, too many for one discussion. Split it into parts and import those.", 0));
        }
        return decoded.text();
    }
}
