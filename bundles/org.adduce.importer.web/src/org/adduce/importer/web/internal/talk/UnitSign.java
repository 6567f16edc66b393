package org.adduce.importer.web.internal.talk;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.adduce.importer.web.internal.page.Query;
import org.adduce.markup.Tokens;
import org.jsoup.nodes.Element;

/** What speaks for an element's being one comment or one post, in falling order of trust. */
enum UnitSign {

    /** The page's data say so. */
    MARKED,
    /** A class that names one comment. */
    COMMENT,
    /** A class or an id that names one post of many. */
    POST;

    /** An element of its own for what is a comment. */
    private static final String REDDIT = "shreddit-comment";
    private static final Set<String> COMMENT_CLASSES = Set.of("comment", "comtr", "h-cite", "p-comment", "comment-item", "commentitem", "comment-node", "comment-wrapper", "single-comment",
            "js-comment", "comment-container", "comment__item", "comment-entry", "disqus-comment", "trackback", "pingback", "comment-thread-item", "comment-card");
    private static final Set<String> POST_CLASSES = Set.of("message", "post", "topic-post", "postcontainer", "postbit", "postbitlegacy", "crawler-post", "forum-post", "topic_post", "post-container",
            "post-row", "postrow", "message--post", "ipscomment", "cpost", "reply", "answer", "windowbg", "windowbg2", "post_wrapper", "posts-item", "thread-post", "discussion-post", "viewpost");
    private static final Pattern COMMENT_ID = Pattern.compile("(?:li-|div-)?comment[-_]?\\w*\\d+");
    private static final Pattern POST_ID = Pattern.compile("(?:post|msg|message|reply|answer|p)[-_]?\\d+");
    private static final Pattern ITEM = Pattern.compile("(?i)(?:.*\\s)?(?:comment|suggestedAnswer|acceptedAnswer)(?:\\s.*)?");
    private static final Pattern TYPE = Pattern.compile("(?i)https?://schema.org/(?:User)?Comments?/?");
    /** What an element has at the least that bears a sign. */
    static final Query PERHAPS = Query.of(Stream.concat(Stream.of("[itemprop]", "[itemtype]", "[id]", "[data-post-id]", REDDIT), Stream.concat(COMMENT_CLASSES.stream(), POST_CLASSES.stream()).map(name -> '.' + name))
            .collect(Collectors.joining(", ")));
    private static final Set<String> LISTED = Set.of("div", "li", "article", "tr", "table", "section", "dl", "dd", "td", REDDIT);
    /** Posts that are marked as comments on the first of them, which is none. */
    private static final String OF_ONE_KIND = "crawler-post";

    /** The sign that an element bears. */
    static Optional<UnitSign> of(Element element) {
        if (element.attributesSize() == 0 || !LISTED.contains(element.normalName())) {
            return Optional.empty();
        }
        var names = element.attr("class").toLowerCase(Locale.ROOT);
        if (isMarked(element) && !Tokens.any(names, OF_ONE_KIND::equals)) {
            return Optional.of(MARKED);
        }
        if (element.normalName().equals(REDDIT) || Tokens.any(names, COMMENT_CLASSES::contains)) {
            return Optional.of(COMMENT);
        }
        boolean isPost = Tokens.any(names, POST_CLASSES::contains);
        var id = element.id();
        if (!id.isEmpty() && COMMENT_ID.matcher(id).matches()) {
            return Optional.of(COMMENT);
        }
        return isPost || !id.isEmpty() && POST_ID.matcher(id).matches() || element.hasAttr("data-post-id") ? Optional.of(POST) : Optional.empty();
    }

    private static boolean isMarked(Element element) {
        return element.hasAttr("itemprop") && ITEM.matcher(element.attr("itemprop")).matches() && element.hasAttr("itemscope")
                || element.hasAttr("itemtype") && TYPE.matcher(element.attr("itemtype")).matches();
    }
}
