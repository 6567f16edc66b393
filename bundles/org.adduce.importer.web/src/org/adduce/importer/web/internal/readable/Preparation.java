package org.adduce.importer.web.internal.readable;

import java.util.ArrayList;
import java.util.Set;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** Evens out a page before it is searched. */
final class Preparation {

    private static final Set<String> UNREAD = Set.of("script", "noscript", "style", "template", "link");

    private Preparation() {
    }

    static void of(Document page) {
        var lineEnds = new ArrayList<Element>();
        var fonts = new ArrayList<Element>();
        Node at = page.body();
        while (at != null) {
            var node = at;
            boolean isOut = isUnread(node);
            at = isOut ? NextNode.after(page.body(), node) : NextNode.in(page.body(), node);
            if (isOut) {
                node.remove();
            } else if (isLineEnd(node)) {
                lineEnds.add((Element) node);
            } else if (node instanceof Element element && element.normalName().equals("font")) {
                fonts.add(element);
            }
        }
        lineEnds.stream().filter(Node::hasParent).forEach(Preparation::paragraph);
        fonts.forEach(font -> font.tagName("span"));
    }

    /** A comment between two words would part them. */
    private static boolean isUnread(Node node) {
        return node instanceof Element element ? UNREAD.contains(element.normalName()) : node instanceof Comment;
    }

    /** Several line ends one after the other are a border of paragraphs. */
    private static void paragraph(Element lineEnd) {
        boolean isBorder = false;
        for (var next = skipBlank(lineEnd.nextSibling()); isLineEnd(next); next = skipBlank(next)) {
            isBorder = true;
            var second = next;
            next = next.nextSibling();
            second.remove();
        }
        if (isBorder) {
            fill(replace(lineEnd));
        }
    }

    private static Element replace(Element lineEnd) {
        var paragraph = new Element("p");
        lineEnd.replaceWith(paragraph);
        return paragraph;
    }

    private static void fill(Element paragraph) {
        var next = paragraph.nextSibling();
        while (next != null && Names.isPhrase(next) && !(isLineEnd(next) && isLineEnd(skipBlank(next.nextSibling())))) {
            var following = next.nextSibling();
            paragraph.appendChild(next);
            next = following;
        }
        trimEnd(paragraph);
        if (paragraph.parent().normalName().equals("p")) {
            paragraph.parent().tagName("div");
        }
    }

    static void trimEnd(Element paragraph) {
        while (paragraph.lastChild() != null && Names.isBlank(paragraph.lastChild())) {
            paragraph.lastChild().remove();
        }
    }

    private static Node skipBlank(Node node) {
        var at = node;
        while (at instanceof TextNode text && Names.isBlank(text) || at != null && !(at instanceof TextNode) && !(at instanceof Element)) {
            at = at.nextSibling();
        }
        return at;
    }

    private static boolean isLineEnd(Node node) {
        return node instanceof Element element && element.normalName().equals("br");
    }
}
