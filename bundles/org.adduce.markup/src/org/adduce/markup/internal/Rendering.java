package org.adduce.markup.internal;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.adduce.markup.Image;
import org.adduce.markup.Link;
import org.adduce.markup.MarkedText;
import org.adduce.markup.Quotation;
import org.adduce.markup.Visibility;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** Walks over elements, without recursion, and writes what they say. */
public final class Rendering {

    private final Page page = new Page();
    private final ListMarks lists = new ListMarks();
    private final Predicate<Element> leftOut;
    private final Deque<Open> open = new ArrayDeque<>();
    private final List<Found<Link>> links = new ArrayList<>();
    private final List<Found<Quotation>> quotations = new ArrayList<>();
    private final List<Image> images = new ArrayList<>();
    private int preformatted;

    private Rendering(Predicate<Element> leftOut) {
        this.leftOut = leftOut;
    }

    /** An element that was entered and has something to be done at its end. */
    private static final class Open {
        private final Element element;
        private Page.Range range;
        private String by = "";

        Open(Element element, Page.Range range) {
            this.element = element;
            this.range = range;
        }
    }

    /** Something found; kept in the order of beginnings. */
    private record Found<T>(int order, T what) {
    }

    /** What an element says, without what is left out. */
    public static MarkedText of(Element element, Predicate<Element> leftOut) {
        var rendering = new Rendering(leftOut);
        rendering.walk(element);
        return rendering.result();
    }

    private void walk(Element root) {
        Node at = root;
        while (true) {
            boolean isEntered = head(at);
            if (isEntered && at.childNodeSize() > 0) {
                at = at.firstChild();
                continue;
            }
            if (isEntered) {
                tail(at);
            }
            while (at != root && at.nextSibling() == null) {
                at = at.parent();
                tail(at);
            }
            if (at == root) {
                return;
            }
            at = at.nextSibling();
        }
    }

    private boolean head(Node node) {
        if (node instanceof TextNode words) {
            write(Powers.in(words));
            return false;
        }
        return node instanceof Element element && enter(element);
    }

    private void write(String words) {
        if (preformatted > 0) {
            page.keep(words);
        } else {
            page.flow(words);
        }
    }

    private boolean enter(Element element) {
        if (Elements.isUnread(element) || leftOut.test(element) || Visibility.isHidden(element) && !isPartOfAddress(element)) {
            return false;
        }
        var name = element.normalName();
        preformatted += Elements.isPreformatted(element) ? 1 : 0;
        margin(element);
        switch (name) {
            case "br" -> page.addBreak();
            case "img" -> image(element);
            case "q" -> page.flow("\u201C");
            case "td", "th" -> cell(element);
            case "ul", "ol", "menu" -> lists.enter(element);
            case "li" -> page.mark(lists.next(element));
            case "pre" -> page.beginKeeping();
            case "a", "blockquote" -> open.push(new Open(element, page.open()));
            default -> { }
        }
        return true;
    }

    private void margin(Element element) {
        int margin = Elements.margin(element);
        if (margin > 0) {
            page.breakLine(margin);
        }
    }

    /** Mastodon hides the ends of a long address, which belong to it all the same. */
    private static boolean isPartOfAddress(Element element) {
        var parent = element.parent();
        return parent != null && parent.normalName().equals("a") && element.hasClass("invisible") && !Visibility.isHiddenByMarkup(element);
    }

    private void cell(Element cell) {
        if (cell.previousElementSibling() != null) {
            page.cell();
        }
    }

    private void image(Element image) {
        var alt = image.attr("alt").strip();
        if (Signs.isSign(image, alt)) {
            page.flow(alt);
        } else {
            images.add(new Image(page.length(), alt, address(image, "src")));
        }
    }

    private void tail(Node node) {
        if (!(node instanceof Element element)) {
            return;
        }
        switch (element.normalName()) {
            case "q" -> page.flow("\u201D");
            case "ul", "ol", "menu" -> lists.leave();
            case "a" -> closing().ifPresent(closed -> link(element, closed.range));
            case "blockquote" -> closing().ifPresent(this::quotation);
            default -> { }
        }
        attribute(element);
        margin(element);
        preformatted -= Elements.isPreformatted(element) ? 1 : 0;
    }

    private Optional<Open> closing() {
        var closed = open.pop();
        page.close(closed.range);
        return Optional.of(closed).filter(found -> !found.range.isEmpty());
    }

    /** Who is quoted stands above the words that are quoted. */
    private void attribute(Element element) {
        var quotation = open.peek();
        if (quotation != null && quotation.by.isEmpty() && Attributions.isLine(element, quotation.element)) {
            quotation.by = Attributions.name(page.from(quotation.range));
            page.close(quotation.range);
            quotation.range = page.open();
            page.breakLine(1);
        }
    }

    private void link(Element element, Page.Range range) {
        var url = address(element, "href");
        if (!url.isEmpty() && !url.startsWith("#") && !url.regionMatches(true, 0, "javascript:", 0, 11)) {
            links.add(new Found<>(range.span().start(), new Link(range.span(), url, element.attr("rel").strip())));
        }
    }

    private void quotation(Open closed) {
        var by = closed.by.isEmpty() ? Attributions.stated(closed.element) : closed.by;
        var span = closed.range.span();
        quotations.add(new Found<>(span.start(), new Quotation(span, address(closed.element, "cite"), by)));
    }

    private static String address(Element element, String attribute) {
        var written = element.attr(attribute);
        // Of data Java would look for somebody who knows such an address, on all class paths, for every picture.
        if (WholeAddress.is(written) || written.startsWith("data:")) {
            return written;
        }
        var whole = element.absUrl(attribute);
        return whole.isEmpty() ? written.strip() : whole;
    }

    private MarkedText result() {
        if (page.length() == 0) {
            images.stream().filter(image -> !image.alt().isEmpty()).forEach(image -> {
                page.breakLine(1);
                page.flow("[" + image.alt() + "]");
            });
        }
        return new MarkedText(page.text(), sorted(links), sorted(quotations), page.paragraphs(), images);
    }

    /** They were found at their ends; outer ones end later, so that turned round and sorted they come first. */
    private static <T> List<T> sorted(List<Found<T>> found) {
        return found.isEmpty() ? List.of() : found.reversed().stream().sorted((a, b) -> Integer.compare(a.order(), b.order())).map(Found::what).toList();
    }
}
