package org.adduce.core.internal.file;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.util.Map;
import org.adduce.core.file.DossierFormatException;

/** Looks at the first bytes of a file, to say in plain words what it is where it is no XML at all. */
final class FileHead {

    static final int LENGTH = 1024;

    private static final String OTHER_FILE = "Choose a dossier, whose name ends with .adduce.";
    private static final String BACKUP = "Take the file from a backup or from version control.";
    private static final Map<String, String> SIGNATURES = Map.of("PK\3\4", "a ZIP archive", "\37\213", "a gzip archive", "%PDF", "a PDF",
            "\211PNG", "a picture", "\377\330\377", "a picture", "GIF8", "a picture", "\320\317\21\340", "an office document");

    private FileHead() {
    }

    static void requireXml(byte[] head, String file) throws DossierFormatException {
        if (head.length == 0) {
            throw new DossierFormatException(file, 0, 0, "The file is empty.", BACKUP);
        }
        var text = new String(head, ISO_8859_1);
        for (var signature : SIGNATURES.entrySet()) {
            if (text.startsWith(signature.getKey())) {
                throw new DossierFormatException(file, 1, 1, "This is " + signature.getValue() + ", not a dossier.", OTHER_FILE);
            }
        }
        if (text.chars().allMatch(c -> c == 0)) {
            throw new DossierFormatException(file, 1, 1, "The file holds nothing but zero bytes, as a disk leaves after a crash.", BACKUP);
        }
        if (text.charAt(0) != 0 && text.charAt(0) < 0x80 && !text.stripLeading().startsWith("<")) {
            throw new DossierFormatException(file, 1, 1, "This is not XML: it does not start with \"<\".", OTHER_FILE);
        }
    }
}
