package org.adduce.core.internal.file;

import com.fasterxml.aalto.UncheckedStreamException;
import com.fasterxml.aalto.stax.InputFactoryImpl;
import java.io.IOException;
import java.io.InputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import org.adduce.core.file.DossierFormat;
import org.adduce.core.file.DossierFormatException;
import org.codehaus.stax2.XMLStreamReader2;

/**
 * Goes through the XML of one file, which is taken for hostile: no document type, no entities but the five of XML, bounded
 * depth and size. Whatever is wrong is told as a {@link DossierFormatException} with its place.
 */
final class XmlCursor {

    private static final InputFactoryImpl FACTORY = factory();

    private final XMLStreamReader2 in;
    private final GuardedInput bytes;
    private final Faults faults;
    private final Chars chars = new Chars();
    private int depth;

    XmlCursor(InputStream source, String file) throws IOException {
        this(new GuardedInput(source), file);
    }

    XmlCursor(GuardedInput bytes, String file) throws IOException {
        this.bytes = bytes;
        this.faults = new Faults(file);
        bytes.allow(DossierFormat.MAX_TAG);
        try {
            this.in = (XMLStreamReader2) FACTORY.createXMLStreamReader(bytes);
        } catch (XMLStreamException e) {
            throw faults.of(e, Faults.Nowhere.INSTANCE);
        }
    }

    private static InputFactoryImpl factory() {
        var factory = new InputFactoryImpl();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, false);
        return factory;
    }

    /** Goes to what comes next and says what it is, in terms of {@link XMLStreamConstants}. */
    int next() throws IOException {
        bytes.allow(DossierFormat.MAX_TAG);
        try {
            int event = in.next();
            switch (event) {
                case XMLStreamConstants.START_ELEMENT -> deeper();
                case XMLStreamConstants.END_ELEMENT -> depth--;
                case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE -> throw faults.at(in.getLocation(),
                        "A dossier has no document type and no entities.", "Remove the <!DOCTYPE and what refers to it.");
                default -> { }
            }
            return event;
        } catch (XMLStreamException e) {
            throw faults.of(e, in.getLocation());
        } catch (UncheckedStreamException e) {
            throw faults.of(e, in.getLocation());
        }
    }

    private void deeper() throws IOException {
        if (++depth > DossierFormat.MAX_DEPTH) {
            throw fault("Elements stand more than " + DossierFormat.MAX_DEPTH + " deep in one another.",
                    "No program of ours writes such a file; take it from a backup.");
        }
    }

    /** The name of the element the cursor is at, without prefix. */
    String name() {
        return in.getLocalName();
    }

    String prefix() {
        return in.getPrefix();
    }

    /** The namespace of the element the cursor is at; empty where it has none. */
    String namespace() {
        var namespace = in.getNamespaceURI();
        return namespace == null ? "" : namespace;
    }

    /** Whether the element the cursor is at is one of a dossier's. */
    boolean isOurs() {
        return DossierFormat.NAMESPACE.equals(in.getNamespaceURI());
    }

    int attributes() {
        return in.getAttributeCount();
    }

    String attributeName(int index) {
        return in.getAttributeLocalName(index);
    }

    /** The prefix of an attribute's name; empty where it has none. */
    String attributePrefix(int index) {
        var prefix = in.getAttributePrefix(index);
        return prefix == null ? "" : prefix;
    }

    String attributeNamespace(int index) {
        return in.getAttributeNamespace(index);
    }

    String attribute(int index) {
        return in.getAttributeValue(index);
    }

    /** The value of one of our attributes, or null where the element has it not. */
    String attribute(String name) {
        for (int i = 0; i < in.getAttributeCount(); i++) {
            if (name.equals(in.getAttributeLocalName(i)) && attributePrefix(i).isEmpty()) {
                return in.getAttributeValue(i);
            }
        }
        return null;
    }

    /** The value of an attribute without blanks around it, as a look that lasts until the next. */
    Chars value(int index) {
        try {
            in.getAttributeAs(index, chars);
        } catch (XMLStreamException e) {
            throw new IllegalStateException("A look refuses no value", e);
        }
        return chars;
    }

    /**
     * The words of the element the cursor is at, which must hold words alone, as a look that lasts until the next; then the
     * cursor is at its end.
     */
    Chars content() throws IOException {
        var name = name();
        int event = next();
        if (event == XMLStreamConstants.CHARACTERS && copyShort()) {
            event = next();
        } else {
            chars.handleEmptyValue();
        }
        if (event != XMLStreamConstants.END_ELEMENT) {
            chars.show(words(name, chars.toString(), event));
        }
        return chars;
    }

    /** Takes the characters the cursor is at, if they are few, out of the parser's buffer, which may change with the next step. */
    private boolean copyShort() throws IOException {
        bytes.allow(DossierFormat.MAX_TEXT);
        try {
            return chars.copy(in.getTextCharacters(), in.getTextStart(), in.getTextLength());
        } catch (UncheckedStreamException e) {
            throw faults.of(e, in.getLocation());
        }
    }

    /** The characters the cursor is at, or the words of a comment. */
    String text() throws IOException {
        bytes.allow(DossierFormat.MAX_TEXT);
        try {
            return in.getText();
        } catch (UncheckedStreamException e) {
            throw faults.of(e, in.getLocation());
        }
    }

    /** Whether the characters the cursor is at are blanks and line ends alone. */
    boolean isBlank() throws IOException {
        try {
            return in.isWhiteSpace();
        } catch (UncheckedStreamException e) {
            throw faults.of(e, in.getLocation());
        }
    }

    /** The target and the data of the processing instruction the cursor is at. */
    String instruction() {
        var data = in.getPIData();
        return data == null || data.isEmpty() ? in.getPITarget() : in.getPITarget() + ' ' + data;
    }

    /** The words of the element the cursor is at, which must hold words alone; then the cursor is at its end. */
    String words() throws IOException {
        return words(name(), "", next());
    }

    /** The words of an element from an event in it on, after those that were read before. */
    private String words(String name, String before, int first) throws IOException {
        var only = before;
        StringBuilder more = null;
        for (int event = first; event != XMLStreamConstants.END_ELEMENT; event = next()) {
            requireWords(name, event);
            var part = text();
            if (more == null && !only.isEmpty()) {
                more = new StringBuilder(only);
            }
            only = part;
            if (more != null) {
                requireRoom(more.append(part));
            }
        }
        return more == null ? only : more.toString();
    }

    private void requireWords(String name, int event) throws DossierFormatException {
        if (event == XMLStreamConstants.START_ELEMENT) {
            throw fault("<" + name + "> holds words alone, but here stands <" + name() + ">.", "Write &lt; for a < in words.");
        }
        if (event == XMLStreamConstants.COMMENT || event == XMLStreamConstants.PROCESSING_INSTRUCTION) {
            throw fault("<" + name + "> holds words alone, but here stands a comment.", "Move it in front of the element.");
        }
    }

    private void requireRoom(StringBuilder words) throws IOException {
        if (words.length() > DossierFormat.MAX_TEXT) {
            throw faults.oversize(in.getLocation());
        }
    }

    /** A fault at the place of the cursor. */
    DossierFormatException fault(String problem, String remedy) {
        return faults.at(in.getLocation(), problem, remedy);
    }
}
