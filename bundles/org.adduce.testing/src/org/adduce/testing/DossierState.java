package org.adduce.testing;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.adduce.core.file.DossierWriter;
import org.adduce.model.Dossier;

/** What a dossier says, to be compared. */
final class DossierState {

    private DossierState() {
    }

    /** As its file would say it. */
    static String of(Dossier dossier) {
        var bytes = new ByteArrayOutputStream();
        try {
            DossierWriter.write(dossier, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException("What is tried left a dossier that cannot be written: " + e.getMessage(), e);
        }
        return bytes.toString(StandardCharsets.UTF_8);
    }
}
