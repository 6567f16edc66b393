package org.adduce.importer.web.internal.readable;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/**
 * Which share of their words leads elsewhere, of many elements of which some are inside others: counted for all of them in
 * one walk, the same as {@link Measure} counts for one.
 */
final class LinkDensities implements NodeVisitor {

    private final Predicate<Element> wanted;
    private final TextSizes texts;
    private final Map<Element, Double> densities = new IdentityHashMap<>();
    private final List<Open> open = new ArrayList<>();
    /** Those in which nothing stands yet: a blank that comes first counts outside them, but not inside. */
    private final List<Open> unbegun = new ArrayList<>();
    private int length;
    private double linked;
    private boolean isAfterBlank = true;

    /** An element or a link that was entered. */
    private static final class Open {
        private final Element element;
        private final double linkedBefore;
        private final int lengthBefore;
        private int start;
        private boolean isBegun;

        Open(Element element, int length, double linkedBefore) {
            this.element = element;
            this.lengthBefore = length;
            this.start = length;
            this.linkedBefore = linkedBefore;
        }
    }

    private LinkDensities(Predicate<Element> wanted, TextSizes texts) {
        this.wanted = wanted;
        this.texts = texts;
    }

    /** Of all elements inside another that are wanted. */
    static LinkDensities in(Element root, Predicate<Element> wanted, TextSizes texts) {
        var densities = new LinkDensities(wanted, texts);
        root.traverse(densities);
        return densities;
    }

    double of(Element element) {
        return densities.getOrDefault(element, 0.0);
    }

    @Override
    public void head(Node node, int depth) {
        if (node instanceof TextNode text) {
            count(texts.of(text));
        } else if (node instanceof Element element && (element.normalName().equals("a") || wanted.test(element))) {
            var entered = new Open(element, length, linked);
            open.add(entered);
            unbegun.add(entered);
        }
    }

    private void count(TextSize text) {
        if (text.length() == 0) {
            return;
        }
        boolean isBlankFirst = text.isBlankFirst() && !isAfterBlank;
        unbegun.forEach(entered -> {
            entered.start += isBlankFirst ? 1 : 0;
            entered.isBegun = true;
        });
        unbegun.clear();
        length += text.lengthAfter(isAfterBlank);
        isAfterBlank = text.isBlankLast();
    }

    @Override
    public void tail(Node node, int depth) {
        if (!open.isEmpty() && open.getLast().element == node) {
            leave(open.removeLast());
        }
    }

    /** A link is none inside itself. */
    private void leave(Open left) {
        int inside = left.isBegun ? length - left.start : 0;
        int words = isAfterBlank && inside > 0 ? inside - 1 : inside;
        densities.put(left.element, words == 0 ? 0 : (linked - left.linkedBefore) / words);
        if (left.element.normalName().equals("a")) {
            linked += (length - left.lengthBefore) * Measure.linkShare(left.element);
        }
    }
}
