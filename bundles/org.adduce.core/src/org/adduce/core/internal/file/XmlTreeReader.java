package org.adduce.core.internal.file;

import static javax.xml.stream.XMLStreamConstants.COMMENT;
import static javax.xml.stream.XMLStreamConstants.END_ELEMENT;
import static javax.xml.stream.XMLStreamConstants.PROCESSING_INSTRUCTION;
import static javax.xml.stream.XMLStreamConstants.START_ELEMENT;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.adduce.core.file.DossierFormat;

/**
 * Reads the element at a cursor as a tree that can stand by itself in any dossier: it declares every namespace it uses
 * but the dossier's own, which is the default.
 */
final class XmlTreeReader {

    private static final String XML_PREFIX = "xml";

    private final XmlCursor in;

    XmlTreeReader(XmlCursor in) {
        this.in = in;
    }

    /** The element at the cursor, which is at its end afterwards. */
    XmlElement read() throws IOException {
        return read(Map.of("", DossierFormat.NAMESPACE));
    }

    private XmlElement read(Map<String, String> outer) throws IOException {
        var scope = new HashMap<>(outer);
        var element = new XmlElement("");
        element.rename(name(element, scope));
        for (int i = 0; i < in.attributes(); i++) {
            element.attributes().put(attribute(i, element.attributes(), scope), in.attribute(i));
        }
        for (int event = in.next(); event != END_ELEMENT; event = in.next()) {
            element.children().add(switch (event) {
                case START_ELEMENT -> read(scope);
                case COMMENT, PROCESSING_INSTRUCTION -> remark(in, event);
                default -> new XmlNode.Words(in.text());
            });
        }
        return element;
    }

    private String name(XmlElement element, Map<String, String> scope) {
        if (in.namespace().equals(scope.get(""))) {
            return in.name();
        }
        var prefix = in.prefix();
        declare(prefix, in.namespace(), element.attributes(), scope);
        return prefix.isEmpty() ? in.name() : prefix + ':' + in.name();
    }

    /** The written name of an attribute at the cursor; its namespace is declared in {@code declarations} unless it is in scope. */
    private String attribute(int index, Map<String, String> declarations, Map<String, String> scope) {
        var prefix = in.attributePrefix(index);
        if (prefix.isEmpty()) {
            return in.attributeName(index);
        }
        if (!XML_PREFIX.equals(prefix)) {
            declare(prefix, in.attributeNamespace(index), declarations, scope);
        }
        return prefix + ':' + in.attributeName(index);
    }

    private static void declare(String prefix, String namespace, Map<String, String> declarations, Map<String, String> scope) {
        if (!namespace.equals(scope.put(prefix, namespace))) {
            declarations.put(prefix.isEmpty() ? "xmlns" : "xmlns:" + prefix, namespace);
        }
    }

    /** The written name of an attribute of one of our elements that is not ours, with the declaration it needs put before it. */
    static String foreign(XmlCursor in, int index, Map<String, String> attributes) {
        return new XmlTreeReader(in).attribute(index, attributes, new HashMap<>());
    }

    /** Whether an event is a comment or a processing instruction. */
    static boolean isRemark(int event) {
        return event == COMMENT || event == PROCESSING_INSTRUCTION;
    }

    /** The comment or instruction at the cursor. */
    static XmlNode.Remark remark(XmlCursor in, int event) throws IOException {
        return new XmlNode.Remark(event == COMMENT ? "<!--" + in.text() + "-->" : "<?" + in.text() + "?>");
    }
}
