package org.adduce.importer.web.internal.meta;

import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** What a page says of itself by marking its elements: microdata, microformats, roles of links, time elements. */
final class Marked {

    private static final String OTHERS = "[itemprop~=comment], .comment, .comments, #comments, .h-cite, .p-comment, nav, footer, aside";
    private static final int LONGEST_NAME = 80;

    private final Document page;

    Marked(Document page) {
        this.page = page;
    }

    List<Author> authors() {
        for (var query : List.of("[itemprop~=author]", ".h-entry .p-author", ".hentry .author .fn", ".hentry .vcard .fn", "a[rel~=author]", "address .author")) {
            var found = page.select(query).stream().filter(Marked::isOfPage).map(Marked::author).flatMap(Optional::stream).distinct().toList();
            if (!found.isEmpty()) {
                return found;
            }
        }
        return List.of();
    }

    private static Optional<Author> author(Element element) {
        var inner = Optional.ofNullable(element.selectFirst("[itemprop~=name], .p-name, .fn"));
        var link = Optional.ofNullable(element.selectFirst("a[href]"));
        var name = inner.map(Marked::words).filter(words -> !words.isEmpty()).orElse(words(element));
        boolean isOrganisation = element.attr("itemtype").contains("Organization");
        return name.isEmpty() || name.length() > LONGEST_NAME ? Optional.empty() : Optional.of(new Author(name, link.map(a -> a.absUrl("href")).orElse(""), isOrganisation));
    }

    private static String words(Element element) {
        return (element.hasAttr("content") ? element.attr("content") : element.text()).strip();
    }

    Optional<String> published() {
        return time("[itemprop~=datePublished]").or(() -> time(".h-entry .dt-published, .hentry .published")).or(() -> time("time[pubdate]"))
                .or(() -> time("article header time[datetime], header time[datetime], article time[datetime]")).or(() -> time("main time[datetime], time.entry-date[datetime]"))
                .or(() -> time("abbr.published, .post-date time, .entry-date"));
    }

    Optional<String> modified() {
        return time("[itemprop~=dateModified]").or(() -> time(".h-entry .dt-updated"));
    }

    private Optional<String> time(String query) {
        return page.select(query).stream().filter(Marked::isOfPage).map(Marked::written).filter(written -> !written.isEmpty()).findFirst();
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
        return element.closest(OTHERS) == null;
    }

    Optional<String> title() {
        return Optional.ofNullable(page.selectFirst("[itemtype*=Article] [itemprop~=headline], [itemtype*=Posting] [itemprop~=headline], .h-entry .p-name"))
                .filter(Marked::isOfPage).map(Marked::words).filter(title -> !title.isEmpty());
    }
}
