package org.adduce.core.internal.file;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.adduce.core.file.DossierFormat;

/** The chain of migrations from every version there was to this one. */
public final class Migrations {

    /** Version 1 is the first that was released, so there is none yet; the next to come stands here. */
    public static final Migrations ALL = new Migrations(List.of());

    static final String VERSION = "formatVersion";

    private final List<Migration> chain;

    /** A chain; each migration starts where the one before it ends, and the last leads to this version. */
    public Migrations(List<Migration> chain) {
        this.chain = List.copyOf(chain);
        int next = DossierFormat.VERSION - chain.size();
        for (var migration : chain) {
            if (migration.from() != next++) {
                throw new IllegalArgumentException("The chain of migrations is broken at version " + migration.from());
            }
        }
    }

    /** The oldest version it reads. */
    int oldest() {
        return DossierFormat.VERSION - chain.size();
    }

    /** Brings the file at the cursor, which is of an old version, to this one. */
    byte[] migrate(XmlCursor in, int from) throws IOException {
        var dossier = new XmlTreeReader(in).read();
        chain.stream().filter(migration -> migration.from() >= from).forEach(migration -> migration.migrate(dossier));
        dossier.attributes().put(VERSION, Integer.toString(DossierFormat.VERSION));
        return bytes(dossier);
    }

    private static byte[] bytes(XmlElement dossier) throws IOException {
        var bytes = new ByteArrayOutputStream();
        var declared = new XmlElement(dossier.name());
        declared.attributes().put("xmlns", DossierFormat.NAMESPACE);
        declared.attributes().putAll(dossier.attributes());
        declared.children().addAll(dossier.children());
        var out = new CanonicalOutput(bytes);
        out.declaration();
        XmlTreeWriter.write(declared, out);
        out.flush();
        return bytes.toByteArray();
    }
}
