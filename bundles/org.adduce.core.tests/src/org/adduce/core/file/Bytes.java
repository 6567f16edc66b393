package org.adduce.core.file;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.adduce.model.Dossier;

/** Files as texts. */
public final class Bytes {

    /** The name that messages about a text call it by. */
    public static final String NAME = "test.adduce";

    private Bytes() {
    }

    /** The dossier that a file with this text holds. */
    public static Dossier read(String text) throws IOException {
        return read(text.getBytes(UTF_8));
    }

    /** The dossier that a file with these bytes holds. */
    public static Dossier read(byte[] bytes) throws IOException {
        return DossierReader.read(new ByteArrayInputStream(bytes), NAME);
    }

    /** The text of a dossier's file. */
    public static String write(Dossier dossier) throws IOException {
        return new String(DossierWriter.toBytes(dossier), UTF_8);
    }

    /** A file that holds this inside its root. */
    public static String file(String inside) {
        return """
                <?xml version="1.0" encoding="UTF-8"?>
                <dossier xmlns="https://adduce.org/dossier"
                    id="00000000-0000-4000-8000-000000000001"
                    title="Test"
                    formatVersion="1">
                %s
                </dossier>
                """.formatted(inside.stripTrailing());
    }
}
