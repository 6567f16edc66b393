package org.adduce.importer.web.internal.readable;

import java.util.ArrayList;
import java.util.List;
import org.adduce.importer.web.internal.page.NextNode;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** How much of what an element holds, counted in one walk over it. Lengths count a run of blanks as one. */
final class Measure {

    private static final double ANCHOR_SHARE = 0.3;

    private final TextSizes texts;
    private int length;
    private int commas;
    private boolean isAfterBlank = true;
    private double linked;
    private int headed;
    private int listed;
    private int paragraphs;
    private int images;
    private int items;
    private int inputs;
    private int embeds;
    private boolean hasFilm;
    private boolean hasTextInParts;
    private final List<Pending> pending = new ArrayList<>();

    private record Pending(Element element, int start) {
    }

    private Measure(TextSizes texts) {
        this.texts = texts;
    }

    static Measure of(Element root, TextSizes texts) {
        var measure = new Measure(texts);
        measure.walk(root);
        return measure;
    }

    private void walk(Element root) {
        Node at = root;
        while (true) {
            if (at instanceof TextNode text) {
                count(texts.of(text));
            } else if (at instanceof Element element) {
                if (at != root) {
                    enter(element);
                }
                if (element.childNodeSize() > 0) {
                    at = element.firstChild();
                    continue;
                }
                leave(at);
            }
            while (at != root && at.nextSibling() == null) {
                at = at.parent();
                leave(at);
            }
            if (at == root) {
                return;
            }
            at = at.nextSibling();
        }
    }

    private void count(TextSize text) {
        if (text.length() > 0) {
            length += text.lengthAfter(isAfterBlank);
            commas += text.commas();
            isAfterBlank = text.isBlankLast();
        }
    }

    /** How much a word of a link counts: of one to a named place on the same page less; a bare {@code #} is a button. */
    static double linkShare(Element link) {
        var to = link.attr("href");
        return to.length() > 1 && to.charAt(0) == '#' ? ANCHOR_SHARE : 1;
    }

    /** Whether an element has at least so many letters; what follows them is not looked at. */
    static boolean isAtLeast(Element root, int length, TextSizes texts) {
        var measure = new Measure(texts);
        for (Node at = root; at != null && measure.length <= length; at = NextNode.in(root, at)) {
            if (at instanceof TextNode text) {
                measure.count(texts.of(text));
            }
        }
        return measure.length() >= length;
    }

    private void enter(Element element) {
        switch (element.normalName()) {
            case "p" -> {
                paragraphs++;
                pending.add(new Pending(element, length));
            }
            case "img" -> images++;
            case "li" -> {
                items++;
                pending.add(new Pending(element, length));
            }
            case "input" -> inputs++;
            case "object", "embed", "iframe" -> {
                embeds++;
                hasFilm |= Films.isFilm(element);
            }
            case "a", "h1", "h2", "h3", "h4", "h5", "h6", "ul", "ol", "span", "td", "blockquote", "dl", "div", "pre", "table" -> pending.add(new Pending(element, length));
            default -> { }
        }
    }

    private void leave(Node node) {
        if (pending.isEmpty() || pending.getLast().element() != node) {
            return;
        }
        var left = pending.removeLast();
        int inside = length - left.start();
        switch (left.element().normalName()) {
            case "a" -> linked += inside * linkShare(left.element());
            case "h1", "h2", "h3", "h4", "h5", "h6" -> headed += inside;
            case "ul", "ol" -> {
                listed += inside;
                hasTextInParts |= inside > 0;
            }
            default -> hasTextInParts |= inside > 0;
        }
    }

    int length() {
        return isAfterBlank && length > 0 ? length - 1 : length;
    }

    int commas() {
        return commas;
    }

    int paragraphs() {
        return paragraphs;
    }

    int images() {
        return images;
    }

    int items() {
        return items;
    }

    int inputs() {
        return inputs;
    }

    int embeds() {
        return embeds;
    }

    boolean hasFilm() {
        return hasFilm;
    }

    /** Whether any words stand in an element that is made for words. */
    boolean hasTextInParts() {
        return hasTextInParts;
    }

    /** Which share of the words leads elsewhere; a place on the same page counts less. */
    double linkDensity() {
        return share(linked);
    }

    double headingDensity() {
        return share(headed);
    }

    double listDensity() {
        return share(listed);
    }

    private double share(double part) {
        return length() == 0 ? 0 : part / length();
    }
}
