package org.adduce.importer.feed.internal.xml;

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.adduce.core.importing.Diagnostic;
import org.adduce.core.importing.ImportException;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;

/** Reads what is meant to be XML: entities of HTML, lone ampersands, elements that are not closed. */
final class Forgiving {

    private static final int DEEPEST = 500;

    private Forgiving() {
    }

    static ImportException nothing() {
        return new ImportException(Diagnostic.error("There is no XML in this file. A feed begins with <rss>, <feed> or <rdf:RDF>, a list of feeds with <opml>.", 1));
    }

    static XmlDocument read(String text, Diagnostic why) throws ImportException {
        var parser = Parser.xmlParser().setTrackPosition(true).setMaxDepth(DEEPEST);
        var document = parser.parseInput(text, "");
        var root = document.children().stream().filter(element -> !element.normalName().startsWith("?")).findFirst().orElseThrow(Forgiving::nothing);
        return new XmlDocument(build(root), List.of(why));
    }

    /** Walks without recursion: each element is made after its parent. */
    private static XmlElement build(Element top) {
        Map<String, String> spaces = new HashMap<>();
        var rootSpace = top.attr("xmlns");
        Map<Element, XmlElement> made = new IdentityHashMap<>();
        Node at = top;
        while (at != null) {
            if (at instanceof Element element) {
                element.attributes().forEach(attribute -> {
                    if (attribute.getKey().startsWith("xmlns:")) {
                        spaces.put(attribute.getKey().substring("xmlns:".length()), attribute.getValue());
                    }
                });
                var parent = element == top ? null : made.get(element.parent());
                var own = element(element, spaces, rootSpace, parent == null ? "" : parent.base());
                made.put(element, own);
                if (parent != null) {
                    parent.add(own);
                }
            } else if (at instanceof TextNode words) {
                made.get((Element) words.parent()).add(words.getWholeText());
            }
            at = next(at, top);
        }
        return made.get(top);
    }

    private static Node next(Node node, Node top) {
        if (node.childNodeSize() > 0) {
            return node.childNode(0);
        }
        for (var at = node; at != top; at = at.parent()) {
            if (at.nextSibling() != null) {
                return at.nextSibling();
            }
        }
        return null;
    }

    private static XmlElement element(Element element, Map<String, String> spaces, String root, String base) {
        var own = element.attr("xml:base");
        int line = element.sourceRange().isTracked() ? element.sourceRange().start().lineNumber() : 0;
        var name = element.tagName();
        int colon = name.indexOf(':');
        var prefix = colon < 0 ? "" : name.substring(0, colon);
        var local = name.substring(colon + 1);
        var space = colon < 0 ? element.attr("xmlns") : spaces.getOrDefault(prefix, "");
        var made = new XmlElement(Namespaces.name(colon < 0 && space.isEmpty() ? root : space, prefix, local, root), local, line, own.isEmpty() ? base : XmlElement.resolve(base, own));
        element.attributes().forEach(attribute -> made.put(attribute.getKey().toLowerCase(Locale.ROOT), attribute.getValue()));
        return made;
    }
}
