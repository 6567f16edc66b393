package org.adduce.importer.web.internal.readable;

import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** Makes paragraphs of what several line ends part, in one element. */
final class LineEnds {

    private final List<Node> nodes;
    private final Regrouping regrouping = new Regrouping();

    private LineEnds(Element element) {
        this.nodes = List.copyOf(element.childNodes());
    }

    static void settle(Element element) {
        var ends = new LineEnds(element);
        ends.settle();
        if (ends.regrouping.settle(element) && element.normalName().equals("p")) {
            element.tagName("div");
        }
    }

    private void settle() {
        int at = 0;
        while (at < nodes.size()) {
            if (isBorder(at)) {
                at = paragraph(at);
            } else {
                regrouping.keep(nodes.get(at++));
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
        var inside = regrouping.paragraph();
        while (at < nodes.size() && Names.isPhrase(nodes.get(at)) && !isBorder(at)) {
            inside.add(nodes.get(at++));
        }
        return at;
    }
}
