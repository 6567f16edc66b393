package org.adduce.core.internal.file;

import static javax.xml.stream.XMLStreamConstants.CDATA;
import static javax.xml.stream.XMLStreamConstants.CHARACTERS;
import static javax.xml.stream.XMLStreamConstants.END_ELEMENT;
import static javax.xml.stream.XMLStreamConstants.START_ELEMENT;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.adduce.core.file.DossierFormat;
import org.adduce.model.Element;
import org.adduce.model.ModelPackage;
import org.eclipse.emf.ecore.EClass;

/**
 * What a {@link FragmentWriter} wrote: an element of another vocabulary, or a piece of a dossier. In a piece, what refers to
 * anything outside of it has a stand-in. The bytes are taken for hostile, as those of a file are.
 */
public sealed interface Fragment {

    /**
     * An element around pieces.
     *
     * @param name what it is called
     * @param attributes what it says
     * @param parts what is in it
     */
    record Around(String name, Map<String, String> attributes, List<Fragment> parts) implements Fragment {
        /** An attribute; empty where it has none of that name. */
        public String attribute(String called) {
            return attributes.getOrDefault(called, "");
        }
    }

    /**
     * A piece.
     *
     * @param element an element of a dossier, detached
     */
    record Piece(Element element) implements Fragment {
    }

    /** Reads one element with all that is in it; {@code origin} names, for messages, where the bytes come from. */
    static Around read(byte[] bytes, String origin) throws IOException {
        var in = new XmlCursor(new ByteArrayInputStream(bytes), origin);
        if (in.next() != START_ELEMENT) {
            throw in.fault("Here stands no element.", "Take it from a backup.");
        }
        return new Reading(in).around();
    }

    /** Reads the name and the attributes alone, and leaves the parts aside. */
    static Around readHead(byte[] bytes, String origin) throws IOException {
        var in = new XmlCursor(new ByteArrayInputStream(bytes), origin);
        if (in.next() != START_ELEMENT) {
            throw in.fault("Here stands no element.", "Take it from a backup.");
        }
        return new Around(in.name(), Reading.attributes(in), List.of());
    }

    /** One pass over the bytes. */
    final class Reading {
        private static final Map<String, EClass> TYPES = types();
        private final XmlCursor in;

        private Reading(XmlCursor in) {
            this.in = in;
        }

        private static Map<String, EClass> types() {
            var types = new HashMap<String, EClass>();
            for (var classifier : ModelPackage.eINSTANCE.getEClassifiers()) {
                if (classifier instanceof EClass type && !type.isAbstract()) {
                    types.put(Vocabulary.nameOf(type), type);
                }
            }
            return types;
        }

        private static Map<String, String> attributes(XmlCursor in) {
            var attributes = new LinkedHashMap<String, String>();
            for (int i = 0; i < in.attributes(); i++) {
                attributes.put(in.attributeName(i), in.attribute(i));
            }
            return attributes;
        }

        private Around around() throws IOException {
            var name = in.name();
            var attributes = attributes(in);
            var parts = new ArrayList<Fragment>();
            for (int event = in.next(); event != END_ELEMENT; event = in.next()) {
                switch (event) {
                    case START_ELEMENT -> parts.add(part());
                    case CHARACTERS, CDATA -> requireBlank();
                    default -> { }
                }
            }
            return new Around(name, attributes, parts);
        }

        private Fragment part() throws IOException {
            var type = Optional.ofNullable(in.isOurs() ? TYPES.get(in.name()) : null);
            return type.isPresent() ? piece(type.get()) : around();
        }

        private Piece piece(EClass type) throws IOException {
            var reader = new ElementReader(in, 0);
            var element = reader.read(Shape.of(type));
            reader.settle();
            return new Piece(element);
        }

        private void requireBlank() throws IOException {
            if (!in.isBlank()) {
                throw in.fault("Here stand words between elements.", "Version " + DossierFormat.VERSION + " of the format knows none here.");
            }
        }
    }
}
