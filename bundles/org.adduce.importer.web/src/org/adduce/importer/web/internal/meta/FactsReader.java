package org.adduce.importer.web.internal.meta;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Puts together what the several parts of a page say of it; what is data counts more than what is shown. */
public final class FactsReader {

    private final Document page;
    private final JsonLd data;
    private final MetaTags tags;
    private final Marked marked;

    /** A reader of a page. */
    public FactsReader(Document page, JsonLd data) {
        this.page = page;
        this.data = data;
        this.tags = MetaTags.of(page);
        this.marked = new Marked(page);
    }

    /** What the page says. */
    public PageFacts read() {
        var cleaned = TitleCleaning.of(page);
        var title = data.title(cleaned).or(tags::title).orElse(cleaned);
        var stated = data.authors();
        var byline = stated.isEmpty() ? tags.author().orElse("") : stated.stream().map(Author::name).collect(Collectors.joining(", "));
        var authors = !stated.isEmpty() ? stated : !byline.isEmpty() ? Bylines.authors(byline) : marked.authors();
        return new PageFacts(MetaTags.unescaped(title).replaceAll("[\\s\u00A0]+", " ").strip(), authors, byline, site(),
                data.value("datePublished").or(tags::published).or(marked::published), data.value("dateModified").or(tags::modified).or(marked::modified), url(), language(),
                tags.summary().or(() -> data.value("description")).orElse(""), kind());
    }

    private String site() {
        return data.site().or(tags::site).orElse("").strip();
    }

    private String url() {
        var canonical = Optional.ofNullable(page.selectFirst("link[rel~=(?i)^canonical$][href]")).map(link -> address(link, "href"));
        return canonical.or(() -> tags.value("og:url")).or(data::url).filter(url -> url.matches("(?i)https?://\\S+")).orElse("");
    }

    /** The address that a page says it has, as far as a link says it. */
    public static Optional<String> address(Document page) {
        return Optional.ofNullable(page.selectFirst("base[href], link[rel~=(?i)^canonical$][href], meta[property=og:url]"))
                .map(element -> element.attr(element.hasAttr("href") ? "href" : "content").strip()).filter(url -> url.matches("(?i)https?://\\S+"));
    }

    private static String address(Element link, String attribute) {
        var whole = link.absUrl(attribute);
        return whole.isEmpty() ? link.attr(attribute).strip() : whole;
    }

    private String language() {
        var html = page.selectFirst("html[lang]");
        var stated = Optional.ofNullable(html).map(element -> element.attr("lang")).filter(lang -> !lang.isBlank())
                .or(() -> tags.value("content-language")).or(() -> data.value("inLanguage")).or(() -> tags.value("og:locale")).orElse("").strip().replace('_', '-');
        return stated.matches("[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*") ? Locale.forLanguageTag(stated).toLanguageTag() : "";
    }

    private PageKind kind() {
        if (data.isDiscussion() || page.selectFirst("[itemtype$=DiscussionForumPosting]") != null) {
            return PageKind.DISCUSSION;
        }
        boolean isLetter = List.of("substack", "beehiiv", "buttondown", "ghost").stream().anyMatch(name -> tags.value("generator").orElse("").toLowerCase(Locale.ROOT).contains(name))
                || page.selectFirst("script[src*=substackcdn.com], link[href*=substackcdn.com]") != null;
        if (isLetter) {
            return PageKind.NEWSLETTER;
        }
        boolean isArticle = data.article().isPresent() || tags.value("og:type").orElse("").equals("article") || tags.published().isPresent()
                || page.selectFirst("[itemtype*=Article], [itemtype*=BlogPosting], .h-entry, .hentry, article") != null;
        return isArticle ? PageKind.ARTICLE : PageKind.UNKNOWN;
    }
}
