package org.adduce.core.internal.file;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import org.adduce.model.value.Leftovers;

/** Writes back what a file held that has no place in the model (law 6). */
final class LeftoverText {

    private LeftoverText() {
    }

    static void writeAttributes(Leftovers leftovers, CanonicalOutput out) throws IOException {
        for (var attribute : leftovers.attributes()) {
            out.attribute(attribute.name().getBytes(UTF_8));
            out.words(attribute.value());
            out.endAttribute();
        }
    }

    static void writeChildren(Leftovers leftovers, CanonicalOutput out) throws IOException {
        for (var child : leftovers.children()) {
            XmlTreeWriter.write(XmlTreeWriter.fromText(child.xml()), out);
        }
    }
}
