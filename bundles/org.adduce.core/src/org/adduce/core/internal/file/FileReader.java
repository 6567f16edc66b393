package org.adduce.core.internal.file;

import static javax.xml.stream.XMLStreamConstants.END_DOCUMENT;
import static javax.xml.stream.XMLStreamConstants.START_ELEMENT;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import org.adduce.core.file.DossierFormat;
import org.adduce.core.file.DossierFormatException;
import org.adduce.model.Dossier;
import org.adduce.model.ModelPackage;

/** Reads one file from its first byte to its last. */
public final class FileReader {

    /** Rather too few, so that tables need not grow. */
    private static final int BYTES_AN_ELEMENT = 300;
    /** From so many bytes on two threads read a file: of 3 MB they open it in four fifths of the time of one. */
    private static final int LARGE = 1 << 20;
    private static final String NEWER = "A newer version of Adduce wrote this file: its format is version %d, and this program knows "
            + "version %d. Update Adduce to open it.";

    private final String file;
    private final Migrations migrations;
    private final long size;
    private boolean hasStandIns;

    /**
     * A reader.
     *
     * @param file the file's path as people know it, for messages
     * @param size how long it is, in bytes, as far as that is known; else 0
     * @param migrations what to bring old versions to this one with
     */
    public FileReader(String file, long size, Migrations migrations) {
        this.file = file;
        this.size = size;
        this.migrations = migrations;
    }

    /** The dossier in these bytes; they are not closed. */
    public Dossier read(InputStream source) throws IOException {
        return read(new GuardedInput(source));
    }

    Dossier read(GuardedInput bytes) throws IOException {
        FileHead.requireXml(bytes.head(FileHead.LENGTH), file);
        try (var in = cursor(bytes)) {
            return read(in);
        }
    }

    private XmlCursor cursor(GuardedInput bytes) throws IOException {
        boolean isWorthIt = size >= LARGE && Runtime.getRuntime().availableProcessors() > 1;
        return isWorthIt ? XmlCursor.ahead(bytes, file) : new XmlCursor(bytes, file);
    }

    private Dossier read(XmlCursor in) throws IOException {
        var remarks = new ArrayList<XmlNode.Remark>();
        goTo(START_ELEMENT, in, remarks);
        requireDossier(in);
        int version = version(in);
        if (version < DossierFormat.VERSION) {
            return readOld(in, version);
        }
        try {
            return read(in, remarks);
        } catch (DossierFormatException e) {
            throw version == DossierFormat.VERSION ? e : new DossierFormatException(file, e.line(), e.column(), e.problem(),
                    String.format(NEWER, version, DossierFormat.VERSION));
        }
    }

    private Dossier readOld(XmlCursor in, int version) throws IOException {
        var migrated = new XmlCursor(new ByteArrayInputStream(migrations.migrate(in, version)),
                file + " (as brought from version " + version + " to version " + DossierFormat.VERSION + ")");
        goTo(START_ELEMENT, migrated, new ArrayList<>());
        return read(migrated, List.of());
    }

    /** Whether what was read last refers to elements that are not in it. */
    public boolean hasStandIns() {
        return hasStandIns;
    }

    private Dossier read(XmlCursor in, List<XmlNode.Remark> before) throws IOException {
        var elements = new ElementReader(in, size / BYTES_AN_ELEMENT);
        var dossier = (Dossier) elements.read(Shape.of(ModelPackage.Literals.DOSSIER));
        before.forEach(remark -> elements.leftovers().remark(dossier, remark));
        var after = new ArrayList<XmlNode.Remark>();
        goTo(END_DOCUMENT, in, after);
        after.forEach(remark -> elements.leftovers().remark(dossier, remark));
        elements.settle();
        hasStandIns = elements.references().hasStandIns();
        return dossier;
    }

    /** Comments before and after the root are kept with the root. */
    private static void goTo(int wanted, XmlCursor in, List<XmlNode.Remark> remarks) throws IOException {
        for (int event = in.next(); event != wanted; event = in.next()) {
            if (XmlTreeReader.isRemark(event)) {
                remarks.add(XmlTreeReader.remark(in, event));
            }
        }
    }

    private static void requireDossier(XmlCursor in) throws DossierFormatException {
        if (!DossierFormat.ROOT.equals(in.name()) || !in.isOurs()) {
            throw in.fault("This is XML but no dossier: its root is <" + Excerpt.of(in.name()) + ">"
                    + (in.namespace().isEmpty() ? "" : " of " + Excerpt.of(in.namespace())) + '.',
                    "The root of a dossier is <dossier xmlns=\"" + DossierFormat.NAMESPACE + "\">.");
        }
    }

    private int version(XmlCursor in) throws DossierFormatException {
        var text = in.attribute(Migrations.VERSION);
        if (text == null || !text.matches("\\d{1,9}") || Integer.parseInt(text) < migrations.oldest()) {
            throw in.fault(text == null ? "The dossier does not say of which version its format is."
                    : "There never was a format of version \"" + Excerpt.of(text) + "\".",
                    "Write " + Migrations.VERSION + "=\"" + DossierFormat.VERSION + "\" at the root.");
        }
        return Integer.parseInt(text);
    }
}
