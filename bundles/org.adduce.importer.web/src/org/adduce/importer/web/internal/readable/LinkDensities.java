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

    private LinkDensities(Predicate<Element> wanted) {
        this.wanted = wanted;
    }

    /** Of all elements inside another that are wanted. */
    static LinkDensities in(Element root, Predicate<Element> wanted) {
        var densities = new LinkDensities(wanted);
        root.traverse(densities);
        return densities;
    }

    double of(Element element) {
        return densities.getOrDefault(element, 0.0);
    }

    @Override
    public void head(Node node, int depth) {
        if (node instanceof TextNode text) {
            count(text.getWholeText());
        } else if (node instanceof Element element && (element.normalName().equals("a") || wanted.test(element))) {
            var entered = new Open(element, length, linked);
            open.add(entered);
            unbegun.add(entered);
        }
    }

    private void count(String text) {
        if (text.isEmpty()) {
            return;
        }
        boolean isBlankFirst = Measure.isBlank(text.charAt(0)) && !isAfterBlank;
        unbegun.forEach(entered -> {
            entered.start += isBlankFirst ? 1 : 0;
            entered.isBegun = true;
        });
        unbegun.clear();
        int counted = 0;
        boolean isBehind = isAfterBlank;
        for (int at = 0; at < text.length(); at++) {
            boolean isBlank = Measure.isBlank(text.charAt(at));
            counted += isBlank && isBehind ? 0 : 1;
            isBehind = isBlank;
        }
        length += counted;
        isAfterBlank = isBehind;
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
