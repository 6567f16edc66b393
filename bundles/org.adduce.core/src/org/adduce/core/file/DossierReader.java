package org.adduce.core.file;

import java.io.IOException;
import java.io.InputStream;
import org.adduce.core.internal.file.FileReader;
import org.adduce.core.internal.file.Migrations;
import org.adduce.model.Dossier;

/**
 * Reads the file format of dossiers, also where it is not in canonical form. The bytes are taken for hostile.
 *
 * @since 1.0
 */
public final class DossierReader {

    private DossierReader() {
    }

    /**
     * Reads a dossier.
     *
     * @param bytes the file's content; it is not closed
     * @param file the file's path as people know it, for messages
     * @return the whole dossier
     * @throws DossierFormatException if it is no dossier this version can read
     * @throws IOException if the bytes cannot be had
     */
    public static Dossier read(InputStream bytes, String file) throws IOException {
        return new FileReader(file, 0, Migrations.ALL).read(bytes);
    }
}
