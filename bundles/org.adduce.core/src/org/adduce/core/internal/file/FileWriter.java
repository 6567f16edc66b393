package org.adduce.core.internal.file;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;
import org.adduce.core.file.DossierFormat;
import org.adduce.core.file.UnwritableDossierException;
import org.adduce.model.Dossier;
import org.adduce.model.ModelPackage;
import org.eclipse.emf.ecore.InternalEObject;

/** Writes one file from its first byte to its last, in canonical form. */
public final class FileWriter {

    private static final byte[] NAMESPACE = "xmlns".getBytes(US_ASCII);

    private FileWriter() {
    }

    /** Writes a dossier; {@code target} is neither flushed nor closed. */
    public static void write(Dossier dossier, OutputStream target) throws IOException {
        write(dossier, new CanonicalOutput(target));
    }

    /** Writes a dossier that can be read again, or says in the end, or before, why it is none. */
    static void writeReadable(Dossier dossier, OutputStream target) throws IOException {
        var seen = new SeenIds();
        try {
            write(dossier, new CanonicalOutput(target, Optional.of(seen)));
        } catch (UnwritableDossierException e) {
            // what is referred to has no id: that is said of the element that lacks it
            Identities.require(dossier);
            throw e;
        }
        if (seen.isDoubtful()) {
            Identities.require(dossier);
        }
    }

    private static void write(Dossier dossier, CanonicalOutput out) throws IOException {
        requireOurs(dossier);
        var shape = Shape.of(ModelPackage.Literals.DOSSIER);
        out.declaration();
        shape.begin((InternalEObject) dossier, out);
        out.attribute(NAMESPACE);
        out.words(DossierFormat.NAMESPACE);
        out.endAttribute();
        shape.writeRest((InternalEObject) dossier, out);
        out.flush();
    }

    private static void requireOurs(Dossier dossier) throws UnwritableDossierException {
        if (dossier.getFormatVersion() != DossierFormat.VERSION) {
            throw new UnwritableDossierException("The dossier is of format version " + dossier.getFormatVersion()
                    + ", which this program can read but not write: it knows version " + DossierFormat.VERSION
                    + ". Change it with the version of Adduce that wrote it, or update Adduce.");
        }
    }
}
