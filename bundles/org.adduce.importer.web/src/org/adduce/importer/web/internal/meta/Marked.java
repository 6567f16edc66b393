package org.adduce.importer.web.internal.meta;

import java.util.List;
import java.util.Optional;
import org.adduce.importer.web.internal.page.Nesting;
import org.adduce.importer.web.internal.page.PageIndex;
import org.adduce.importer.web.internal.page.Query;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jsoup.select.Selector;

/** What a page says of itself by marking its elements: microdata, microformats, roles of links, time elements. */
final class Marked {

    private static final Query OTHERS = Query.of("[itemprop~=comment], .comment, .comments, #comments, .h-cite, .p-comment, nav, footer, aside");
    private static final List<Query> AUTHORS = Query.all("[itemprop~=author]", ".h-entry .p-author", ".hentry .author .fn", ".hentry .vcard .fn", "a[rel~=author]", "address .author");
    private static final List<Query> PUBLISHED = Query.all("[itemprop~=datePublished]", ".h-entry .dt-published, .hentry .published", "time[pubdate]",
            "article header time[datetime], header time[datetime], article time[datetime]", "main time[datetime], time.entry-date[datetime]", "abbr.published, .post-date time, .entry-date", "[itemprop~=dateCreated]");
    private static final List<Query> MODIFIED = Query.all("[itemprop~=dateModified]", ".h-entry .dt-updated");
    private static final Query TITLE = Query.of("[itemtype*=Article] [itemprop~=headline], [itemtype*=Posting] [itemprop~=headline], .h-entry .p-name");
    private static final Evaluator NAME = Selector.evaluatorOf("[itemprop~=name], .p-name, .fn");
    private static final Evaluator LINK = Selector.evaluatorOf("a[href]");
    private static final int LONGEST_NAME = 80;
    /** In letters: a line or a list that names those who wrote an article, with a word on each. */
    private static final int LONGEST_LINE = 300;

    private final PageIndex page;

    Marked(PageIndex page) {
        this.page = page;
    }

    List<Author> authors() {
        for (var query : AUTHORS) {
            var marked = page.find(query).stream().filter(Marked::isOfPage).filter(element -> author(element).isPresent()).toList();
            if (!marked.isEmpty()) {
                return together(marked).stream().map(Marked::author).flatMap(Optional::stream).distinct().toList();
            }
        }
        return List.of();
    }

    /** The first and those that are named beside it: further down a page the authors of other articles are named. */
    private static List<Element> together(List<Element> marked) {
        if (marked.size() == 1) {
            return marked;
        }
        var line = marked.getFirst();
        while (line.parent() != null && line.parent().text().length() <= LONGEST_LINE) {
            line = line.parent();
        }
        var whole = line;
        return marked.stream().filter(element -> Nesting.isWithin(element, whole)).toList();
    }

    private static Optional<Author> author(Element element) {
        var inner = Optional.ofNullable(element.selectFirst(NAME));
        var link = Optional.ofNullable(element.selectFirst(LINK));
        var name = Bylines.withoutLead(inner.map(Marked::words).filter(words -> !words.isEmpty()).orElseGet(() -> words(element)));
        boolean isOrganisation = element.attr("itemtype").contains("Organization");
        return name.isEmpty() || name.length() > LONGEST_NAME ? Optional.empty() : Optional.of(new Author(name, link.map(a -> a.absUrl("href")).orElse(""), isOrganisation));
    }

    private static String words(Element element) {
        return (element.hasAttr("content") ? element.attr("content") : element.text()).strip();
    }

    Optional<String> published() {
        return time(PUBLISHED);
    }

    Optional<String> modified() {
        return time(MODIFIED);
    }

    private Optional<String> time(List<Query> queries) {
        return queries.stream().flatMap(query -> page.find(query).stream()).filter(Marked::isOfPage).map(Marked::written).filter(written -> !written.isEmpty()).findFirst();
    }

    /** The time of an element as written. */
    static String written(Element element) {
        for (var attribute : List.of("datetime", "content", "title")) {
            if (!element.attr(attribute).isBlank()) {
                return element.attr(attribute).strip();
            }
        }
        var inner = element.selectFirst("time[datetime]");
        return inner != null && inner != element ? inner.attr("datetime").strip() : element.text().strip();
    }

    private static boolean isOfPage(Element element) {
        for (var at = element; at != null; at = at.parent()) {
            if (OTHERS.means(at)) {
                return false;
            }
        }
        return true;
    }

    Optional<String> title() {
        return page.find(TITLE).stream().findFirst().filter(Marked::isOfPage).map(Marked::words).filter(title -> !title.isEmpty());
    }
}
