package org.adduce.importer.web.internal.talk;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** What speaks for an element's being one comment or one post, in falling order of trust. */
enum UnitSign {

    /** The page's data say so. */
    MARKED,
    /** A class that names one comment. */
    COMMENT,
    /** A class or an id that names one post of many. */
    POST;

    private static final Set<String> COMMENT_CLASSES = Set.of("comment", "comtr", "h-cite", "p-comment", "comment-item", "commentitem", "comment-node", "comment-wrapper", "single-comment",
            "js-comment", "comment-container", "comment__item", "comment-entry", "disqus-comment", "trackback", "pingback", "comment-thread-item", "comment-card");
    private static final Set<String> POST_CLASSES = Set.of("message", "post", "topic-post", "postcontainer", "postbit", "postbitlegacy", "crawler-post", "forum-post", "topic_post", "post-container",
            "post-row", "postrow", "message--post", "ipscomment", "cpost", "reply", "answer", "windowbg", "windowbg2", "post_wrapper", "posts-item", "thread-post", "discussion-post", "viewpost");
    private static final Pattern COMMENT_ID = Pattern.compile("(?:li-|div-)?comment[-_]?\\w*\\d+");
    private static final Pattern POST_ID = Pattern.compile("(?:post|msg|message|reply|answer|p)[-_]?\\d+");
    private static final Set<String> LISTED = Set.of("div", "li", "article", "tr", "table", "section", "dl", "dd", "td", "shreddit-comment");

    /** The sign that an element bears. */
    static Optional<UnitSign> of(Element element) {
        if (element.attributesSize() == 0 || !LISTED.contains(element.normalName())) {
            return Optional.empty();
        }
        if (isMarked(element)) {
            return Optional.of(MARKED);
        }
        boolean isPost = false;
        if (element.hasAttr("class")) {
            for (var name : element.classNames()) {
                var lower = name.toLowerCase(Locale.ROOT);
                if (COMMENT_CLASSES.contains(lower)) {
                    return Optional.of(COMMENT);
                }
                isPost |= POST_CLASSES.contains(lower);
            }
        }
        var id = element.id();
        if (!id.isEmpty() && COMMENT_ID.matcher(id).matches()) {
            return Optional.of(COMMENT);
        }
        return isPost || !id.isEmpty() && POST_ID.matcher(id).matches() || element.hasAttr("data-post-id") ? Optional.of(POST) : Optional.empty();
    }

    private static boolean isMarked(Element element) {
        return element.hasAttr("itemprop") && element.attr("itemprop").matches("(?i)(?:.*\\s)?(?:comment|suggestedAnswer|acceptedAnswer)(?:\\s.*)?") && element.hasAttr("itemscope")
                || element.hasAttr("itemtype") && element.attr("itemtype").matches("(?i)https?://schema.org/(?:User)?Comments?/?");
    }
}
