package org.adduce.importer.web.internal.meta;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.adduce.importer.web.internal.page.PageIndex;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/** The {@code meta} elements of a page, by their names in lower case, with a colon wherever people put a dot or a colon. */
public final class MetaTags {

    private static final List<String> ATTRIBUTES = List.of("name", "property", "itemprop");
    private static final Pattern BETWEEN_NAMES = Pattern.compile("\\s+(?=\\w+:)");
    private static final Pattern BLANK = Pattern.compile("\\s");
    private static final List<String> TITLES = List.of("dc:title", "dcterm:title", "dcterms:title", "og:title", "weibo:article:title", "weibo:webpage:title", "title", "twitter:title",
            "parsely-title", "citation_title");
    private static final List<String> AUTHORS = List.of("dc:creator", "dcterm:creator", "dcterms:creator", "author", "parsely-author", "article:author", "og:article:author",
            "citation_author", "sailthru:author");
    private static final List<String> DATES = List.of("article:published_time", "og:published_time", "parsely-pub-date", "dc:date", "dcterms:created", "dcterms:issued", "dcterms:date",
            "dc:date:issued", "citation_publication_date", "citation_date", "sailthru:date", "datepublished", "pubdate", "publishdate", "publish-date", "publication_date", "date");
    private static final List<String> CHANGES = List.of("article:modified_time", "og:updated_time", "dcterms:modified", "last-modified");
    private static final List<String> SITES = List.of("og:site_name", "citation_journal_title", "application-name");
    private static final List<String> SUMMARIES = List.of("dc:description", "dcterm:description", "og:description", "weibo:article:description", "description", "twitter:description");

    private final Map<String, String> values = new HashMap<>();

    /** Reads the tags of a page. */
    public static MetaTags of(PageIndex page) {
        var tags = new MetaTags();
        page.tagged("meta").forEach(tags::take);
        return tags;
    }

    private void take(Element meta) {
        var content = meta.attr("content").strip();
        if (content.isEmpty()) {
            return;
        }
        for (var attribute : ATTRIBUTES) {
            var names = meta.attr(attribute).strip();
            if (!names.isEmpty()) {
                apart(names).forEach(name -> values.put(even(name), unescaped(content)));
            }
        }
    }

    /** Most bear one name. */
    private static List<String> apart(String names) {
        return BLANK.matcher(names).find() ? List.of(BETWEEN_NAMES.split(names)) : List.of(names);
    }

    private static String even(String name) {
        var lower = name.toLowerCase(Locale.ROOT).replace('.', ':');
        return BLANK.matcher(lower).find() ? BLANK.matcher(lower).replaceAll("") : lower;
    }

    /** Some pages escape twice. */
    static String unescaped(String content) {
        return content.indexOf('&') < 0 ? content : Parser.unescapeEntities(content, false);
    }

    /** The value with a name. */
    public Optional<String> value(String name) {
        return Optional.ofNullable(values.get(name));
    }

    Optional<String> title() {
        return first(TITLES);
    }

    /** The author, unless it is told as an address. An account elsewhere ({@code twitter:creator}) is as often the site's as the author's. */
    Optional<String> author() {
        return AUTHORS.stream().map(values::get).filter(value -> value != null && Bylines.isSomebody(value)).findFirst();
    }

    /** What may be the time of publishing, the surest first. */
    Stream<String> published() {
        return all(DATES);
    }

    Stream<String> modified() {
        return all(CHANGES);
    }

    Optional<String> site() {
        return first(SITES);
    }

    Optional<String> summary() {
        return first(SUMMARIES);
    }

    private Optional<String> first(List<String> names) {
        return all(names).findFirst();
    }

    private Stream<String> all(List<String> names) {
        return names.stream().map(values::get).filter(value -> value != null && !value.isBlank());
    }
}
