package org.adduce.markup.internal;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.adduce.markup.Link;
import org.adduce.markup.MarkedText;

/**
 * Reads markup as plain as that of most posts and comments, paragraphs with links and emphasis, each properly inside the
 * other, without making a tree of it, which takes several times as long as all the rest. Gives up on whatever else it meets;
 * then a tree is made. What it does not give up on it reads as {@link Rendering} reads the tree, to the letter.
 */
public final class SimpleMarkup {

    /** Elements that change nothing about the text in them. */
    private static final Set<String> INLINE = Set.of("a", "b", "i", "em", "strong", "u", "s", "small", "code", "span", "sub", "del", "ins", "mark", "abbr", "cite");
    private static final int DEEPEST = 30;

    private final String html;
    private final Page page;
    private final List<Link> links = new ArrayList<>(2);
    /** Elements within a line. */
    private final Deque<String> inline = new ArrayDeque<>(4);
    private int divisions;
    private boolean isParagraph;
    private boolean isPreformatted;
    private int at;
    private SimpleTag link;
    private Page.Range range;

    private SimpleMarkup(String html) {
        this.html = html;
        this.page = new Page(html.length());
    }

    /** The text of some markup, if it is simple. Two characters mean something of their own to the parser of trees. */
    public static Optional<MarkedText> read(String html) {
        boolean isOrdinary = html.indexOf('\0') < 0 && html.indexOf('\uFFFF') < 0;
        var reading = new SimpleMarkup(html);
        return isOrdinary && reading.all() ? Optional.of(reading.result()) : Optional.empty();
    }

    private MarkedText result() {
        return new MarkedText(page.text(), links, List.of(), page.paragraphs(), List.of());
    }

    private boolean all() {
        while (at < html.length()) {
            int next = html.indexOf('<', at);
            words(next < 0 ? html.length() : next);
            if (at < html.length() && !tag()) {
                return false;
            }
        }
        return inline.isEmpty() && divisions == 0 && !isPreformatted;
    }

    private void words(int end) {
        boolean isPlain = html.indexOf('&', at, end) < 0;
        if (isPreformatted) {
            page.keep(References.decoded(html, at, end, false));
        } else if (isPlain) {
            page.flow(html, at, end);
        } else {
            page.flow(References.decoded(html, at, end, false));
        }
        at = end;
    }

    private boolean tag() {
        if (html.startsWith("<!--", at)) {
            return comment();
        }
        var tag = SimpleTag.at(html, at);
        if (tag.isEmpty()) {
            return false;
        }
        at = tag.get().end();
        return tag.get().isEnd() ? end(tag.get().name()) : start(tag.get());
    }

    /** Where one ends is plain only if nothing in it looks like its end. */
    private boolean comment() {
        int dashes = html.indexOf("--", at + 4);
        int bracket = html.indexOf('>', at + 4);
        at = bracket + 1;
        return dashes > 0 && bracket == dashes + 2;
    }

    private boolean start(SimpleTag tag) {
        return switch (tag.name()) {
            case "p" -> !isPreformatted && inline.isEmpty() && paragraph(true);
            case "div" -> !isPreformatted && inline.isEmpty() && division();
            case "pre" -> !isPreformatted && inline.isEmpty() && preformatted();
            case "br" -> lineBreak();
            case "a" -> link == null && enter(tag) && link(tag);
            default -> INLINE.contains(tag.name()) && (!tag.isHidingPart() || "a".equals(inline.peek())) && enter(tag);
        };
    }

    private boolean end(String name) {
        return switch (name) {
            case "p" -> !isPreformatted && inline.isEmpty() && paragraph(false);
            case "div" -> !isPreformatted && inline.isEmpty() && divisions > 0 && endOfDivision();
            case "pre" -> isPreformatted && inline.isEmpty() && endOfPreformatted();
            case "a" -> leave(name) && endOfLink();
            default -> leave(name);
        };
    }

    /** Begins or ends one. One that ends without having begun leaves its space all the same. */
    private boolean paragraph(boolean begins) {
        page.breakLine(2);
        isParagraph = begins;
        return true;
    }

    private void endOfParagraph() {
        if (isParagraph) {
            paragraph(false);
        }
    }

    private boolean division() {
        endOfParagraph();
        page.breakLine(1);
        return ++divisions < DEEPEST;
    }

    private boolean endOfDivision() {
        endOfParagraph();
        page.breakLine(1);
        divisions--;
        return true;
    }

    /** The line end that it may begin with is not part of it. */
    private boolean preformatted() {
        endOfParagraph();
        isPreformatted = true;
        page.breakLine(2);
        page.beginKeeping();
        at += html.startsWith("\n", at) ? 1 : 0;
        return true;
    }

    private boolean endOfPreformatted() {
        page.breakLine(2);
        isPreformatted = false;
        return true;
    }

    private boolean lineBreak() {
        page.addBreak();
        return true;
    }

    private boolean enter(SimpleTag tag) {
        inline.push(tag.name());
        return inline.size() < DEEPEST;
    }

    private boolean leave(String name) {
        return name.equals(inline.poll());
    }

    private boolean link(SimpleTag tag) {
        link = tag;
        range = page.open();
        return tag.address().isEmpty() || WholeAddress.is(tag.address());
    }

    private boolean endOfLink() {
        page.close(range);
        if (!range.isEmpty() && !link.address().isEmpty()) {
            links.add(new Link(range.span(), link.address(), link.roles()));
        }
        link = null;
        return true;
    }
}
