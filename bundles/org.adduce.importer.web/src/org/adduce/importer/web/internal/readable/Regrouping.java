package org.adduce.importer.web.internal.readable;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;

/**
 * Puts what stands in an element together anew, some of it in paragraphs, and all at once: to move nodes one by one would take
 * time by the square of their number, and pages of a hundred thousand line ends are met with.
 */
final class Regrouping {

    private final List<Node> kept = new ArrayList<>();
    private final Map<Element, List<Node>> paragraphs = new LinkedHashMap<>();

    /** The next node stays as it is. */
    void keep(Node node) {
        kept.add(node);
    }

    /** Begins a paragraph; what is added to the list will stand in it, but for blanks at the end. */
    List<Node> paragraph() {
        var paragraph = new Element("p");
        var inside = new ArrayList<Node>();
        kept.add(paragraph);
        paragraphs.put(paragraph, inside);
        return inside;
    }

    /** Gives an element what was put together, if any paragraph was begun; says whether. */
    boolean settle(Element element) {
        if (paragraphs.isEmpty()) {
            return false;
        }
        element.empty();
        element.insertChildren(0, kept);
        paragraphs.forEach(Regrouping::fill);
        return true;
    }

    private static void fill(Element paragraph, List<Node> inside) {
        while (!inside.isEmpty() && Names.isBlank(inside.getLast())) {
            inside.removeLast();
        }
        paragraph.insertChildren(0, inside);
    }
}
