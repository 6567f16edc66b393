package org.adduce.markup.internal;

import java.util.Set;
import org.jsoup.nodes.Element;

/** What the names of elements say about how they stand on a page. */
final class Elements {

    private static final Set<String> UNREAD = Set.of("script", "style", "template", "noscript", "head", "title", "object", "embed", "applet", "svg", "iframe",
            "audio", "video", "canvas", "select", "datalist", "button", "input", "textarea", "annotation", "annotation-xml", "map", "meta", "link", "frameset",
            "noframes", "progress", "meter", "dialog");
    private static final Set<String> APART = Set.of("p", "h1", "h2", "h3", "h4", "h5", "h6", "blockquote", "pre", "ul", "ol", "dl", "menu", "table", "figure", "hr",
            "article", "section", "header", "footer", "main", "aside", "nav", "address", "form", "fieldset", "details", "body", "listing", "xmp", "center");
    private static final Set<String> OWN_LINE = Set.of("div", "li", "tr", "dt", "dd", "figcaption", "caption", "summary", "legend", "thead", "tbody", "tfoot", "hgroup",
            "html", "optgroup", "option", "search", "dir");

    private Elements() {
    }

    /** Whether its content is no text of the page. */
    static boolean isUnread(Element element) {
        return UNREAD.contains(element.normalName());
    }

    /** How many line ends stand around it at the least. */
    static int margin(Element element) {
        var name = element.normalName();
        if (APART.contains(name)) {
            return isList(name) && isInList(element) ? 1 : 2;
        }
        return OWN_LINE.contains(name) ? 1 : 0;
    }

    static boolean isList(String name) {
        return name.equals("ul") || name.equals("ol") || name.equals("menu");
    }

    private static boolean isInList(Element element) {
        var parent = element.parent();
        return parent != null && (parent.normalName().equals("li") || isList(parent.normalName()));
    }

    static boolean isPreformatted(Element element) {
        var name = element.normalName();
        if (name.equals("pre") || name.equals("listing") || name.equals("xmp")) {
            return true;
        }
        var style = element.attr("style");
        return style.contains("white-space") && style.matches("(?s).*white-space\\s*:\\s*(pre|pre-wrap|break-spaces)\\b.*");
    }
}
