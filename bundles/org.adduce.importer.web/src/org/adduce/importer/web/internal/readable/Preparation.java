package org.adduce.importer.web.internal.readable;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
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
        for (var lineEnd : clean(page.body())) {
            if (lineEnd.parent() != null) {
                paragraph(lineEnd);
            }
        }
    }

    /** Takes out what nobody reads, and finds the line ends. */
    private static List<Element> clean(Element body) {
        var lineEnds = new ArrayList<Element>();
        var at = body;
        while (at != null) {
            var element = at;
            boolean isOut = UNREAD.contains(element.normalName());
            at = isOut ? NextNode.elementAfter(body, element) : NextNode.elementIn(body, element);
            if (isOut) {
                element.remove();
            } else if (element.normalName().equals("br")) {
                lineEnds.add(element);
            } else if (element.normalName().equals("font")) {
                element.tagName("span");
            }
        }
        return lineEnds;
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
        while (at instanceof TextNode text && text.isBlank() || at != null && !(at instanceof TextNode) && !(at instanceof Element)) {
            at = at.nextSibling();
        }
        return at;
    }

    private static boolean isLineEnd(Node node) {
        return node instanceof Element element && element.normalName().equals("br");
    }
}
