package org.adduce.importer.web.internal.readable;

import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** What people mean by the names that they give to the classes and ids of elements. */
final class ClassHints {

    private static final int WEIGHT = 25;

    private static final int AROUND = 1;
    private static final int PERHAPS_CONTENT = 2;
    private static final int GOOD = 4;
    private static final int BAD = 8;
    private static final int BYLINE = 16;
    private static final int SHARING = 32;

    private static final Needles WORDS = new Needles()
            // Parts around an article.
            .add(AROUND, "-ad-", "ad-break", "agegate", "ai2html", "banner", "breadcrumbs", "combx", "comment", "community", "cover-wrap", "disqus", "extra", "footer", "gdpr", "header", "legends",
                    "menu", "pager", "pagination", "popup", "related", "remark", "replies", "rss", "shoutbox", "sidebar", "skyscraper", "social", "sponsor", "supplemental", "yom-remote")
            // Words that speak for content, whatever else is in the name.
            .add(PERHAPS_CONTENT, "and", "article", "body", "column", "content", "main", "mathjax", "shadow")
            .add(GOOD, "article", "blog", "body", "content", "entry", "h-entry", "hentry", "main", "page", "post", "story", "text")
            .add(BAD, "-ad-", "banner", "combx", "comment", "com-", "contact", "footer", "gdpr", "hidden", "masthead", "media", "meta", "outbrain", "promo", "related", "scroll", "share",
                    "shoutbox", "shopping", "sidebar", "skyscraper", "sponsor", "tags", "widget", " hid ")
            .add(BYLINE, "byline", "author", "dateline", "writtenby", "p-author")
            .add(SHARING, "share")
            .ready();
    private static final Pattern SHARING_WORD = Pattern.compile("(?i)(?:\\b|_)(?:share|sharedaddy)(?:\\b|_)");

    private ClassHints() {
    }

    /** What the class and the id say, for the questions below. */
    static int of(Element element) {
        return element.attributesSize() == 0 ? 0 : WORDS.in(element.className()) | WORDS.in(element.id());
    }

    static boolean speakAgainst(int hints) {
        return (hints & AROUND) != 0 && (hints & PERHAPS_CONTENT) == 0;
    }

    static boolean nameAuthor(int hints) {
        return (hints & BYLINE) != 0;
    }

    static boolean nameSharing(Element element) {
        return (of(element) & SHARING) != 0 && SHARING_WORD.matcher(element.className() + ' ' + element.id()).find();
    }

    /** How much the class and the id speak for an element or against it. */
    static int weight(Element element) {
        return element.attributesSize() == 0 ? 0 : weight(WORDS.in(element.className())) + weight(WORDS.in(element.id()));
    }

    private static int weight(int hints) {
        return ((hints & BAD) != 0 ? -WEIGHT : 0) + ((hints & GOOD) != 0 ? WEIGHT : 0);
    }
}
