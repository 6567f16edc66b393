package org.adduce.exporter.graph.internal;

import java.io.IOException;
import java.io.Writer;
import java.util.Collection;
import java.util.Set;
import java.util.TreeMap;
import org.adduce.model.Element;
import org.adduce.model.ModelPackage.Literals;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EcorePackage;

/** The properties that the nodes have, declared before the first of them as GraphML wants it. */
final class GraphKeys {

    private static final Set<EAttribute> SILENT = Set.of(Literals.ELEMENT__ID, Literals.ELEMENT__FORMER_IDS, Literals.ELEMENT__LEFTOVERS);
    private static final Set<String> TAKEN = Set.of("type", "label", "relation");

    private final TreeMap<String, String> types = new TreeMap<>();

    GraphKeys(Collection<Element> nodes) {
        for (var node : nodes) {
            for (var attribute : node.eClass().getEAllAttributes()) {
                if (isHeld(attribute) && says(node, attribute)) {
                    types.put(name(attribute), attribute.getEAttributeType() == EcorePackage.Literals.EBOOLEAN ? "boolean" : "string");
                }
            }
        }
    }

    boolean isHeld(EAttribute attribute) {
        return !SILENT.contains(attribute);
    }

    /** Of a choice among few even the usual one is said, so that nodes can be told apart by it. */
    static boolean says(Element node, EAttribute attribute) {
        return node.eIsSet(attribute) || attribute.getEAttributeType() instanceof EEnum;
    }

    /** What a property is called; that of a citation is not the label of its node. */
    static String name(EAttribute attribute) {
        return TAKEN.contains(attribute.getName()) ? "own-" + attribute.getName() : attribute.getName();
    }

    void write(Writer out) throws IOException {
        out.write("  <key id=\"type\" for=\"node\" attr.name=\"type\" attr.type=\"string\"/>\n  <key id=\"label\" for=\"node\" attr.name=\"label\" attr.type=\"string\"/>\n  <key id=\"relation\" for=\"edge\" attr.name=\"relation\" attr.type=\"string\"/>\n");
        for (var type : types.entrySet()) {
            out.write("  <key id=\"" + type.getKey() + "\" for=\"node\" attr.name=\"" + type.getKey() + "\" attr.type=\"" + type.getValue() + "\"/>\n");
        }
    }

    /** Text that XML can hold. */
    static String escaped(String text) {
        var out = new StringBuilder(text.length() + 16);
        text.codePoints().forEach(c -> {
            switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '\r' -> out.append("&#13;");
                default -> out.appendCodePoint(c < ' ' && c != '\n' && c != '\t' || c >= 0xD800 && c <= 0xDFFF || c == 0xFFFE || c == 0xFFFF ? 0xFFFD : c);
            }
        });
        return out.toString();
    }
}
