package org.adduce.importer.feed.internal.xml;

import com.fasterxml.aalto.stax.InputFactoryImpl;
import java.io.StringReader;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.adduce.core.importing.Diagnostic;
import org.adduce.core.importing.ImportException;
import org.codehaus.stax2.XMLInputFactory2;

/** Reads XML without recursion and without anything from outside; what is not well-formed is read as far as can be, with a word. */
public final class XmlReader {

    private static final int DEEPEST = 500;

    private XmlReader() {
    }

    /**
     * Reads a document.
     *
     * @throws ImportException if there is no element in it
     */
    public static XmlDocument read(String text) throws ImportException {
        var start = text.stripLeading();
        try {
            var root = strict(start);
            if (root.isPresent()) {
                return new XmlDocument(root.get(), List.of());
            }
        } catch (XMLStreamException e) {
            int skipped = (int) text.substring(0, text.length() - start.length()).chars().filter(c -> c == '\n').count();
            int line = e.getLocation() == null ? 0 : e.getLocation().getLineNumber() + skipped;
            return Forgiving.read(start, Diagnostic.warning("The XML is not well-formed here; it was read as far as can be told what was meant", line));
        }
        throw Forgiving.nothing();
    }

    private static XMLInputFactory factory() {
        var factory = new InputFactoryImpl();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        // What is read late would be missed late, and then as an unchecked exception.
        factory.setProperty(XMLInputFactory2.P_LAZY_PARSING, false);
        factory.setXMLResolver((publicId, systemId, base, namespace) -> new StringReader(""));
        return factory;
    }

    private static Optional<XmlElement> strict(String text) throws XMLStreamException {
        var reader = factory().createXMLStreamReader(new StringReader(text));
        try {
            return strict(reader);
        } finally {
            reader.close();
        }
    }

    private static Optional<XmlElement> strict(XMLStreamReader reader) throws XMLStreamException {
        Deque<XmlElement> open = new ArrayDeque<>();
        XmlElement root = null;
        var space = "";
        while (reader.hasNext()) {
            switch (reader.next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    space = root == null ? address(reader.getNamespaceURI()) : space;
                    var element = element(reader, space, open.isEmpty() ? "" : open.peek().base());
                    if (open.size() >= DEEPEST) {
                        throw new XMLStreamException("Nested too deeply", reader.getLocation());
                    }
                    if (!open.isEmpty()) {
                        open.peek().add(element);
                    }
                    root = root == null ? element : root;
                    open.push(element);
                }
                case XMLStreamConstants.END_ELEMENT -> open.pop();
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> {
                    if (!open.isEmpty()) {
                        open.peek().add(reader.getText());
                    }
                }
                case XMLStreamConstants.ENTITY_REFERENCE -> throw new XMLStreamException("An entity that is not declared", reader.getLocation());
                default -> { }
            }
        }
        return Optional.ofNullable(root);
    }

    private static String address(String namespace) {
        return namespace == null ? "" : namespace;
    }

    private static XmlElement element(XMLStreamReader reader, String root, String base) {
        var own = reader.getAttributeValue("http://www.w3.org/XML/1998/namespace", "base");
        var name = Namespaces.name(address(reader.getNamespaceURI()), address(reader.getPrefix()), reader.getLocalName(), root);
        var element = new XmlElement(name, reader.getLocalName(), reader.getLocation().getLineNumber(), own == null ? base : XmlElement.resolve(base, own));
        for (int at = 0; at < reader.getAttributeCount(); at++) {
            var space = address(reader.getAttributeNamespace(at));
            element.put(space.isEmpty() ? reader.getAttributeLocalName(at).toLowerCase(Locale.ROOT)
                    : Namespaces.name(space, address(reader.getAttributePrefix(at)), reader.getAttributeLocalName(at), ""), reader.getAttributeValue(at));
        }
        return element;
    }
}
