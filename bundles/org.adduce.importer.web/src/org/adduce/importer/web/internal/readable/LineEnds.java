package org.adduce.importer.web.internal.readable;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * Makes paragraphs of what several line ends part, in one element. What stands in it is put together anew once: to move its
 * nodes one by one would take time by the square of their number, and pages of a hundred thousand line ends are met with.
 */
final class LineEnds {

    private final List<Node> nodes;
    private final List<Node> kept = new ArrayList<>();
    private final Map<Element, List<Node>> paragraphs = new LinkedHashMap<>();

    private LineEnds(Element element) {
        this.nodes = List.copyOf(element.childNodes());
    }

    static void settle(Element element) {
        var ends = new LineEnds(element);
        ends.settle();
        if (!ends.paragraphs.isEmpty()) {
            element.empty();
            element.insertChildren(0, ends.kept);
            ends.paragraphs.forEach((paragraph, inside) -> paragraph.insertChildren(0, inside));
            if (element.normalName().equals("p")) {
                element.tagName("div");
            }
        }
    }

    private void settle() {
        int at = 0;
        while (at < nodes.size()) {
            if (isBorder(at)) {
                at = paragraph(at);
            } else {
                kept.add(nodes.get(at++));
            }
        }
    }

    /** Whether a line ends here and, but for blanks, at once again. */
    private boolean isBorder(int at) {
        return isLineEnd(at) && isLineEnd(skipBlanks(at + 1));
    }

    private int skipBlanks(int from) {
        int at = from;
        while (at < nodes.size() && nodes.get(at) instanceof TextNode text && Names.isBlank(text)) {
            at++;
        }
        return at;
    }

    private boolean isLineEnd(int at) {
        return at < nodes.size() && is(nodes.get(at));
    }

    static boolean is(Node node) {
        return node instanceof Element element && element.normalName().equals("br");
    }

    /** Up to the next border goes into a paragraph; where that is. */
    private int paragraph(int border) {
        int at = border;
        while (isLineEnd(skipBlanks(at))) {
            at = skipBlanks(at) + 1;
        }
        var paragraph = new Element("p");
        var inside = new ArrayList<Node>();
        while (at < nodes.size() && Names.isPhrase(nodes.get(at)) && !isBorder(at)) {
            inside.add(nodes.get(at++));
        }
        while (!inside.isEmpty() && Names.isBlank(inside.getLast())) {
            inside.removeLast();
        }
        kept.add(paragraph);
        paragraphs.put(paragraph, inside);
        return at;
    }
}
