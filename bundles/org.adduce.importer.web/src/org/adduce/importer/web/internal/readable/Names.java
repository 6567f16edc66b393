package org.adduce.importer.web.internal.readable;

import java.util.Set;
import org.adduce.importer.web.internal.page.NextNode;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** What sort of content elements have, by their names. */
final class Names {

    static final Set<String> SCORED = Set.of("section", "h2", "h3", "h4", "h5", "h6", "p", "td", "pre");
    private static final Set<String> BLOCKS = Set.of("blockquote", "dl", "div", "img", "ol", "p", "pre", "table", "ul");
    private static final Set<String> PHRASES = Set.of("abbr", "audio", "b", "bdo", "br", "button", "cite", "code", "data", "datalist", "dfn", "em", "embed", "i", "img",
            "input", "kbd", "label", "mark", "math", "meter", "noscript", "object", "output", "progress", "q", "ruby", "samp", "script", "select", "small", "span", "strong",
            "sub", "sup", "textarea", "time", "var", "wbr");
    private static final Set<String> PERHAPS_PHRASES = Set.of("a", "del", "ins");

    private Names() {
    }

    /** Whether nothing is to be seen of it; a blank that keeps words together is a blank too. */
    static boolean isBlank(Node node) {
        return node instanceof TextNode text ? isBlank(text.getWholeText()) : node instanceof Element element && element.normalName().equals("br");
    }

    private static boolean isBlank(String text) {
        for (int at = 0; at < text.length(); at++) {
            if (!TextSize.isBlank(text.charAt(at))) {
                return false;
            }
        }
        return true;
    }

    /** Whether any words stand in an element. */
    static boolean hasText(Element element) {
        for (Node at = element; at != null; at = NextNode.in(element, at)) {
            if (at instanceof TextNode text && !isBlank(text.getWholeText())) {
                return true;
            }
        }
        return false;
    }

    /** Whether it can stand within a line. */
    static boolean isPhrase(Node node) {
        if (!(node instanceof Element element)) {
            return node instanceof TextNode;
        }
        var at = element;
        while (PERHAPS_PHRASES.contains(at.normalName()) && at.childNodeSize() == 1 && at.childNode(0) instanceof Element only) {
            at = only;
        }
        return PHRASES.contains(at.normalName()) || PERHAPS_PHRASES.contains(at.normalName()) && at.childNodes().stream().allMatch(Names::isPlainPhrase);
    }

    /** Links do not nest, so that one step is enough. */
    private static boolean isPlainPhrase(Node node) {
        return !(node instanceof Element element) || PHRASES.contains(element.normalName())
                || PERHAPS_PHRASES.contains(element.normalName()) && element.children().stream().allMatch(child -> PHRASES.contains(child.normalName()));
    }

    static boolean hasBlock(Element element) {
        for (var at = NextNode.elementIn(element, element); at != null; at = NextNode.elementIn(element, at)) {
            if (BLOCKS.contains(at.normalName())) {
                return true;
            }
        }
        return false;
    }

    static boolean isInside(Element element, String name, int depth) {
        int steps = 0;
        for (var at = element.parent(); at != null && (depth < 0 || steps <= depth); at = at.parent(), steps++) {
            if (at.normalName().equals(name)) {
                return true;
            }
        }
        return false;
    }
}
