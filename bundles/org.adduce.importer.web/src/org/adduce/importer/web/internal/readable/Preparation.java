package org.adduce.importer.web.internal.readable;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.Set;
import org.adduce.importer.web.internal.page.NextNode;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;

/** Evens out a page before it is searched. */
final class Preparation {

    private static final Set<String> UNREAD = Set.of("script", "noscript", "style", "template", "link");

    private Preparation() {
    }

    static void of(Document page) {
        Set<Element> holders = new LinkedHashSet<>();
        var fonts = new ArrayList<Element>();
        var body = page.body();
        Node at = body;
        while (at != null) {
            var node = at;
            boolean isOut = isUnread(node);
            at = isOut ? NextNode.after(body, node) : NextNode.in(body, node);
            if (isOut) {
                node.remove();
            } else if (LineEnds.is(node)) {
                holders.add(node.parentElement());
            } else if (node instanceof Element element && element.normalName().equals("font")) {
                fonts.add(element);
            }
        }
        holders.forEach(LineEnds::settle);
        fonts.forEach(font -> font.tagName("span"));
    }

    /** A comment between two words would part them. */
    private static boolean isUnread(Node node) {
        return node instanceof Element element ? UNREAD.contains(element.normalName()) : node instanceof Comment;
    }
}
