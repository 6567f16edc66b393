package org.adduce.importer.web.internal.readable;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.adduce.importer.web.internal.page.NextNode;
import org.adduce.markup.Visibility;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.select.Evaluator;
import org.jsoup.select.Selector;

/** One walk over a page that takes out what is no part of an article and finds its paragraphs. */
final class Sweep {

    private static final Set<String> ROLES_AROUND = Set.of("menu", "menubar", "complementary", "navigation", "alert", "alertdialog", "dialog");
    private static final Set<String> HOLLOW = Set.of("div", "section", "header", "h1", "h2", "h3", "h4", "h5", "h6");
    private static final Evaluator NAME = Selector.evaluatorOf("[itemprop*=name], .fn, .p-name, a[rel~=author]");
    private static final double FEW_LINKS = 0.25;
    private static final int LONGEST_BYLINE = 99;
    private static final int NEAR = 3;

    private final Document page;
    private final Leniency leniency;
    private final String title;
    private final boolean needsByline;
    private final TextSizes texts;
    private final List<Element> paragraphs = new ArrayList<>();
    private String byline = "";
    private boolean hasTitle;
    private int dropped;

    Sweep(Document page, Leniency leniency, String title, boolean needsByline, TextSizes texts) {
        this.page = page;
        this.leniency = leniency;
        this.title = title;
        this.needsByline = needsByline;
        this.texts = texts;
    }

    /** Walks over the page. */
    Sweep run() {
        var at = page.body();
        while (at != null) {
            at = isOut(at) ? drop(at) : NextNode.elementIn(page, keep(at));
        }
        return this;
    }

    List<Element> paragraphs() {
        return paragraphs;
    }

    Optional<String> byline() {
        return Optional.of(byline).filter(words -> !words.isEmpty());
    }

    private Element drop(Element element) {
        dropped++;
        var next = NextNode.elementAfter(page, element);
        element.remove();
        return next;
    }

    int dropped() {
        return dropped;
    }

    private boolean isOut(Element element) {
        var name = element.normalName();
        if (name.equals("body")) {
            return false;
        }
        boolean isBare = element.attributesSize() == 0;
        if (!isBare && isUnseen(element)) {
            return true;
        }
        int hints = ClassHints.of(element);
        return !isBare && isByline(element, hints) || isTitle(element) || !isBare && isUnlikely(element, hints) || HOLLOW.contains(name) && isHollow(element);
    }

    private static boolean isUnseen(Element element) {
        return Visibility.isHiddenByMarkup(element) || element.attr("aria-modal").equals("true") && element.attr("role").equals("dialog");
    }

    private boolean isUnlikely(Element element, int hints) {
        if (leniency.keepsUnlikely()) {
            return false;
        }
        if (ROLES_AROUND.contains(element.attr("role"))) {
            return true;
        }
        return !element.normalName().equals("a") && ClassHints.speakAgainst(hints) && !Names.isInside(element, "table", NEAR) && !Names.isInside(element, "code", NEAR);
    }

    private boolean isByline(Element element, int hints) {
        if (!needsByline || !byline.isEmpty()) {
            return false;
        }
        boolean isNamed = element.attr("rel").equals("author") || element.attr("itemprop").contains("author") || ClassHints.nameAuthor(hints);
        if (!isNamed) {
            return false;
        }
        var words = element.text().strip();
        if (words.isEmpty() || words.length() > LONGEST_BYLINE) {
            return false;
        }
        var exact = element.selectFirst(NAME);
        byline = exact == null || exact.text().isBlank() ? words : exact.text().strip();
        return true;
    }

    private boolean isTitle(Element element) {
        var name = element.normalName();
        if (hasTitle || !name.equals("h1") && !name.equals("h2") || !Titles.isMostly(title, element.text())) {
            return false;
        }
        hasTitle = true;
        return true;
    }

    private static boolean isHollow(Element element) {
        return !Names.hasText(element) && element.children().stream().allMatch(child -> child.normalName().equals("br") || child.normalName().equals("hr"));
    }

    /** Remembers paragraphs, and makes some of lines that stand in a division. */
    private Element keep(Element element) {
        var name = element.normalName();
        if (Names.SCORED.contains(name)) {
            paragraphs.add(element);
        }
        if (!name.equals("div")) {
            return element;
        }
        wrap(element);
        var only = element.childrenSize() == 1 ? element.firstElementChild() : element;
        if (only.normalName().equals("p") && !hasOwnWords(element) && Measure.of(element, texts).linkDensity() < FEW_LINKS) {
            element.replaceWith(only);
            paragraphs.add(only);
            return only;
        }
        if (!Names.hasBlock(element)) {
            element.tagName("p");
            paragraphs.add(element);
        }
        return element;
    }

    private static boolean hasOwnWords(Element element) {
        return element.textNodes().stream().anyMatch(text -> !Names.isBlank(text));
    }

    private static void wrap(Element division) {
        var regrouping = new Regrouping();
        List<Node> line = List.of();
        for (var node : division.childNodes()) {
            boolean isPhrase = Names.isPhrase(node);
            boolean isFirst = isPhrase && line.isEmpty() && !Names.isBlank(node);
            if (isFirst) {
                line = regrouping.paragraph();
            } else if (!isPhrase) {
                line = List.of();
            }
            if (line.isEmpty() && !isFirst) {
                regrouping.keep(node);
            } else {
                line.add(node);
            }
        }
        regrouping.settle(division);
    }
}
