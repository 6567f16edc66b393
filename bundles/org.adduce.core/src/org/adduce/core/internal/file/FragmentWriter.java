package org.adduce.core.internal.file;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Map;
import org.adduce.core.file.DossierFormat;
import org.adduce.model.Element;
import org.eclipse.emf.ecore.InternalEObject;

/**
 * Writes pieces of dossiers in the form they have in a file, within elements of another vocabulary: {@link #begin}, pieces
 * or further elements, {@link #end}, and at the end of all {@link #take}.
 */
public final class FragmentWriter {

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final CanonicalOutput out = new CanonicalOutput(bytes);
    private int depth;

    /** Starts an element around pieces. */
    public void begin(String name, Map<String, String> attributes) throws IOException {
        out.begin(name.getBytes(UTF_8));
        if (depth++ == 0) {
            attribute("xmlns", DossierFormat.NAMESPACE);
        }
        for (var attribute : attributes.entrySet()) {
            attribute(attribute.getKey(), attribute.getValue());
        }
    }

    private void attribute(String name, String value) throws IOException {
        out.attribute(name.getBytes(UTF_8));
        out.words(value);
        out.endAttribute();
    }

    /** Writes a piece: an element of a dossier with all that is in it. */
    public void piece(Element element) throws IOException {
        Shape.of(element.eClass()).write((InternalEObject) element, out);
    }

    /** Ends an element. */
    public void end(String name) throws IOException {
        out.end(name.getBytes(UTF_8));
        depth--;
    }

    /** What was written since it was asked last. */
    public byte[] take() throws IOException {
        out.flush();
        var written = bytes.toByteArray();
        bytes.reset();
        return written;
    }
}
