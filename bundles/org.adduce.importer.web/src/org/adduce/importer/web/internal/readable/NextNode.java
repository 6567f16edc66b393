package org.adduce.importer.web.internal.readable;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;

/** The order of a page, for walks that may end early or change the page as they go. */
final class NextNode {

    private NextNode() {
    }

    /** The node behind another, what is inside it first; null, as jsoup has it, behind the last one inside {@code root}. */
    static Node in(Node root, Node at) {
        return at.childNodeSize() > 0 ? at.firstChild() : after(root, at);
    }

    /** The node behind another and all that is inside it; null behind the last one inside {@code root}. */
    static Node after(Node root, Node node) {
        for (var at = node; at != null && at != root; at = at.parent()) {
            if (at.nextSibling() != null) {
                return at.nextSibling();
            }
        }
        return null;
    }

    /** The element behind another, what is inside it first; null behind the last one inside {@code root}. */
    static Element elementIn(Element root, Element element) {
        var at = in(root, element);
        while (at != null && !(at instanceof Element)) {
            at = in(root, at);
        }
        return (Element) at;
    }

    /** The element behind another and all that is inside it; null behind the last one inside {@code root}. */
    static Element elementAfter(Element root, Element element) {
        var at = after(root, element);
        while (at != null && !(at instanceof Element)) {
            at = after(root, at);
        }
        return (Element) at;
    }
}
