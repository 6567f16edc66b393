package org.adduce.core.file;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import org.adduce.core.internal.file.FileWriter;
import org.adduce.model.Dossier;

/**
 * Writes the file format of dossiers, in canonical form: equal dossiers, equal bytes.
 *
 * @since 1.0
 */
public final class DossierWriter {

    private DossierWriter() {
    }

    /**
     * Writes a dossier.
     *
     * @param dossier what to write
     * @param target where to; it needs no buffer and is neither flushed nor closed
     * @throws UnwritableDossierException if it holds something no file can; some of it may have been written by then
     * @throws IOException if the bytes cannot be written
     */
    public static void write(Dossier dossier, OutputStream target) throws IOException {
        FileWriter.write(dossier, target);
    }

    /** The bytes of a dossier's file. */
    public static byte[] toBytes(Dossier dossier) throws IOException {
        var bytes = new ByteArrayOutputStream();
        write(dossier, bytes);
        return bytes.toByteArray();
    }
}
