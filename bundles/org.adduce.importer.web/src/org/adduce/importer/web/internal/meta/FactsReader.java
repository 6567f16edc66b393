package org.adduce.importer.web.internal.meta;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.adduce.importer.web.internal.page.Blanks;
import org.adduce.importer.web.internal.page.PageIndex;
import org.adduce.importer.web.internal.page.Query;
import org.adduce.markup.WebDate;
import org.jsoup.nodes.Element;

/** Puts together what the several parts of a page say of it; what is data counts more than what is shown. */
public final class FactsReader {

    private static final Query DISCUSSION = Query.of("[itemtype$=DiscussionForumPosting]");
    private static final Query LETTER = Query.of("script[src*=substackcdn.com], link[href*=substackcdn.com]");
    private static final Query ARTICLE = Query.of("[itemtype*=Article], [itemtype*=BlogPosting], .h-entry, .hentry, article");
    private static final Query CANONICAL = Query.of("link[rel~=(?i)^canonical$][href]");
    private static final Query ADDRESS = Query.of("base[href], link[rel~=(?i)^canonical$][href], meta[property=og:url]");
    private static final Query LANGUAGE = Query.of("html[lang]");
    private static final Pattern WEB = Pattern.compile("(?i)https?://\\S+");
    private static final Pattern TAG = Pattern.compile("[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*");

    /** What Java, which takes its time, would leave as it is: all but the codes that others took the place of. */
    private static final Pattern IN_USUAL_FORM = Pattern.compile("(?!iw|in|ji)[a-z]{2}(-[A-Z]{2})?");

    private final PageIndex index;
    private final JsonLd data;
    private final MetaTags tags;
    private final Marked marked;

    /** A reader of a page. */
    public FactsReader(PageIndex index, JsonLd data) {
        this.index = index;
        this.data = data;
        this.tags = MetaTags.of(index);
        this.marked = new Marked(index);
    }

    /** What the page says. */
    public PageFacts read() {
        var cleaned = TitleCleaning.of(index);
        var title = ofArticle(data.title(cleaned)).or(tags::title).or(() -> data.title(cleaned)).orElse(cleaned);
        var stated = data.isOfArticle() || tags.author().isEmpty() ? data.authors() : List.<Author>of();
        var byline = stated.isEmpty() ? tags.author().orElse("") : stated.stream().map(Author::name).collect(Collectors.joining(", "));
        var authors = !stated.isEmpty() ? stated : !byline.isEmpty() ? Bylines.authors(byline) : marked.authors();
        return new PageFacts(Blanks.evened(MetaTags.unescaped(title)), authors, byline, site(),
                published(), modified(), url(), language(),
                tags.summary().or(() -> data.value("description")).orElse(""), kind());
    }

    private Optional<String> ofArticle(Optional<String> value) {
        return value.filter(said -> data.isOfArticle());
    }

    private Optional<String> published() {
        return time("datePublished", tags.published(), marked::published);
    }

    private Optional<String> modified() {
        return time("dateModified", tags.modified(), marked::modified);
    }

    /** The first that can be read; where none can, the first, so that somebody hears of it. */
    private Optional<String> time(String name, Stream<String> tagged, Supplier<Optional<String>> shown) {
        var said = data.value(name);
        var stated = Stream.of(ofArticle(said).stream(), tagged, said.stream()).flatMap(times -> times).toList();
        return stated.stream().filter(time -> WebDate.read(time).isPresent()).findFirst().or(shown).or(() -> stated.stream().findFirst());
    }

    private String site() {
        return data.site().or(tags::site).orElse("").strip();
    }

    private String url() {
        var canonical = index.first(CANONICAL).map(link -> address(link, "href"));
        return canonical.or(() -> tags.value("og:url")).or(data::url).filter(url -> WEB.matcher(url).matches()).orElse("");
    }

    /** The address that a page says it has, as far as a link says it. */
    public static Optional<String> address(PageIndex page) {
        return page.first(ADDRESS).map(element -> element.attr(element.hasAttr("href") ? "href" : "content").strip()).filter(url -> WEB.matcher(url).matches());
    }

    private static String address(Element link, String attribute) {
        var whole = link.absUrl(attribute);
        return whole.isEmpty() ? link.attr(attribute).strip() : whole;
    }

    private String language() {
        var stated = index.first(LANGUAGE).map(element -> element.attr("lang")).filter(lang -> !lang.isBlank())
                .or(() -> tags.value("content-language")).or(() -> data.value("inLanguage")).or(() -> tags.value("og:locale")).orElse("").strip().replace('_', '-');
        return IN_USUAL_FORM.matcher(stated).matches() ? stated : TAG.matcher(stated).matches() ? Locale.forLanguageTag(stated).toLanguageTag() : "";
    }

    private PageKind kind() {
        if (data.isDiscussion() || index.first(DISCUSSION).isPresent()) {
            return PageKind.DISCUSSION;
        }
        boolean isLetter = List.of("substack", "beehiiv", "buttondown", "ghost").stream().anyMatch(name -> tags.value("generator").orElse("").toLowerCase(Locale.ROOT).contains(name))
                || index.first(LETTER).isPresent();
        if (isLetter) {
            return PageKind.NEWSLETTER;
        }
        boolean isArticle = data.article().isPresent() || tags.value("og:type").orElse("").equals("article") || tags.published().findFirst().isPresent()
                || index.first(ARTICLE).isPresent();
        return isArticle ? PageKind.ARTICLE : PageKind.UNKNOWN;
    }
}
