package org.adduce.importer.web.internal.page;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;

/** The order of a page, for walks that may end early or change the page as they go. */
public final class NextNode {

    private NextNode() {
    }

    /** The node behind another, what is inside it first; null, as jsoup has it, behind the last one inside {@code root}. */
    public static Node in(Node root, Node at) {
        return at.childNodeSize() > 0 ? at.firstChild() : after(root, at);
    }

    /** The node behind another and all that is inside it; null behind the last one inside {@code root}. */
    public static Node after(Node root, Node node) {
        for (var at = node; at != null && at != root; at = at.parent()) {
            var next = at.nextSibling();
            if (next != null) {
                return next;
            }
        }
        return null;
    }

    /** The element behind another, what is inside it first; null behind the last one inside {@code root}. */
    public static Element elementIn(Element root, Element element) {
        var at = in(root, element);
        while (at != null && !(at instanceof Element)) {
            at = in(root, at);
        }
        return (Element) at;
    }

    /** The element behind another and all that is inside it; null behind the last one inside {@code root}. */
    public static Element elementAfter(Element root, Element element) {
        var at = after(root, element);
        while (at != null && !(at instanceof Element)) {
            at = after(root, at);
        }
        return (Element) at;
    }
}
