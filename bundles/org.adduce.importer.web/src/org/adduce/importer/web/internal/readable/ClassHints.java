package org.adduce.importer.web.internal.readable;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** What people mean by the names that they give to the classes and ids of elements. */
final class ClassHints {

    private static final int WEIGHT = 25;

    /** Parts around an article. */
    private static final Pattern AROUND = anyOf(List.of("-ad-", "ad-break", "agegate", "ai2html", "banner", "breadcrumbs", "combx", "comment", "community", "cover-wrap",
            "disqus", "extra", "footer", "gdpr", "header", "legends", "menu", "pager", "pagination", "popup", "related", "remark", "replies", "rss", "shoutbox", "sidebar",
            "skyscraper", "social", "sponsor", "supplemental", "yom-remote"));
    /** Words of names that speak for content, whatever else is in the name. */
    private static final Pattern PERHAPS_CONTENT = anyOf(List.of("and", "article", "body", "column", "content", "main", "mathjax", "shadow"));
    private static final Pattern GOOD = anyOf(List.of("article", "blog", "body", "content", "entry", "h-entry", "hentry", "main", "page", "post", "story", "text"));
    private static final Pattern BAD = Pattern.compile(anyOf(List.of("-ad-", "banner", "combx", "comment", "com-", "contact", "footer", "gdpr", "hidden", "masthead", "media", "meta",
            "outbrain", "promo", "related", "scroll", "share", "shoutbox", "shopping", "sidebar", "skyscraper", "sponsor", "tags", "widget")).pattern() + "|(?:^| )hid(?: |$)");
    private static final Pattern BYLINE = anyOf(List.of("byline", "author", "dateline", "writtenby", "p-author"));
    private static final Pattern SHARING = Pattern.compile("(?:\\b|_)(?:share|sharedaddy)(?:\\b|_)");

    private ClassHints() {
    }

    private static Pattern anyOf(List<String> words) {
        return Pattern.compile(String.join("|", words.stream().map(Pattern::quote).toList()));
    }

    /** The class and the id, in lower case. */
    static String names(Element element) {
        return element.attributesSize() == 0 ? " " : (element.className() + ' ' + element.id()).toLowerCase(Locale.ROOT);
    }

    static boolean speakAgainst(String names) {
        return names.length() > 1 && AROUND.matcher(names).find() && !PERHAPS_CONTENT.matcher(names).find();
    }

    static boolean nameAuthor(String names) {
        return names.length() > 1 && BYLINE.matcher(names).find();
    }

    static boolean nameSharing(String names) {
        return names.length() > 1 && SHARING.matcher(names).find();
    }

    /** How much the class and the id speak for an element or against it. */
    static int weight(Element element) {
        return element.attributesSize() == 0 ? 0 : weight(element.className()) + weight(element.id());
    }

    private static int weight(String name) {
        if (name.isEmpty()) {
            return 0;
        }
        var lower = name.toLowerCase(Locale.ROOT);
        return (BAD.matcher(lower).find() ? -WEIGHT : 0) + (GOOD.matcher(lower).find() ? WEIGHT : 0);
    }
}
