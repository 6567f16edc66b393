package org.adduce.importer.web.internal.talk;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.adduce.importer.web.internal.meta.Author;
import org.adduce.importer.web.internal.page.Nesting;
import org.adduce.importer.web.internal.page.PageIndex;
import org.adduce.importer.web.internal.page.Query;
import org.adduce.markup.HtmlText;
import org.adduce.markup.MarkedText;
import org.adduce.markup.Tokens;
import org.jsoup.nodes.Element;

/** The parts of one comment or post: who, when, where, what. It stands alone: those inside it were taken out before. */
final class UnitParts {

    private static final List<Query> BODIES = Query.all(".comment-copy, [itemprop~=text], [itemprop~=commentText], [itemprop~=articleBody], [itemprop~=reviewBody]", ".commtext", ".e-content", ".bbWrapper", ".cooked",
            "[id^=post_message_]", ".usertext-body .md, .usertext-body", ".comment-content, .comment__content, .comment-text, .comment__text, .commenttext, .comment_text, .comment-message",
            ".post-message, .message-content .messageText, .messageText, .message-body, .message-content", ".postbody .content, .post-content, .postcontent, .post_body, .post__content, .post-body",
            ".comment-body, .comment__body, .commentbody, .comment_body", ".entry-content, .body, .content, .text, .message, .md",
            "[class*=comment-content], [class*=comment-body], [class*=comment-text], [class*=post-text], [class*=body], [class*=content], [class*=text]", "blockquote", "dd");
    private static final List<Query> OWN_URLS = Query.all("a[itemprop~=url], link[itemprop~=url], a.u-url", ".age a");
    private static final List<Query> TIMES = Query.all("time");
    private static final List<Query> URLS = Query.all(".comment-metadata a[href*='#'], .comment-meta a[href*='#comment'], a.bylink, a.permalink, a.post-permalink, a.post-date", ".comment-metadata a",
            "a[href*='#comment-'], a[href*='#post'], a[href*='#p'], a[href*='#msg'], a[href*=permalink]");
    private static final Set<String> AROUND = Set.of("bbCodeBlock-expandLink", "clicks", "comment-reply", "reply", "reply-link", "comment-reply-link", "comment-actions", "comment-footer", "actions", "signature", "edited", "notice",
            "sig", "postfoot", "post-controls", "vote", "votes", "likes", "js-reply", "flat-list", "share", "message-signature", "avatar", "lastedit", "comment-edit-link");
    private static final Query NAMED = Query.of("[id]");
    private static final Query INDENT = Query.of("td.ind");
    private static final List<String> NAME_ATTRIBUTES = List.of("data-author", "data-username", "data-user", "author");
    private static final List<String> ID_ATTRIBUTES = List.of("data-fullname", "data-comment-id", "data-post-id", "data-id", "thingid", "id");
    private static final Pattern NUMBERED = Pattern.compile(".*\\d.*");

    private final Element unit;
    private final PageIndex index;
    private final Optional<UnitAuthors.Named> named;
    private final Optional<Element> body;
    private final MarkedText words;

    UnitParts(Element unit) {
        this.unit = unit;
        this.index = PageIndex.of(unit);
        this.named = UnitAuthors.in(index);
        this.body = findBody();
        this.words = findWords();
    }

    Optional<Author> author() {
        for (var attribute : NAME_ATTRIBUTES) {
            if (!unit.attr(attribute).isBlank()) {
                return Optional.of(Author.named(unit.attr(attribute).strip()));
            }
        }
        return named.map(UnitAuthors.Named::author);
    }

    Optional<String> when() {
        return UnitTimes.in(index);
    }

    /** The address of this one alone: where its time leads, else a link to its own name. */
    String url() {
        var attribute = unit.absUrl("permalink");
        if (attribute.startsWith("http")) {
            return attribute;
        }
        return index.first(OWN_URLS, link -> isOfAuthor(link) ? Optional.empty() : url(link)).or(() -> index.first(TIMES, time -> link(time).flatMap(UnitParts::url))).or(() -> index.first(URLS, UnitParts::url)).orElse("");
    }

    /** Whether a link leads to whoever wrote it: what is marked in them is said of them. */
    private boolean isOfAuthor(Element link) {
        var at = link.parent();
        while (at != null && at != unit && !at.attr("itemprop").contains("author")) {
            at = at.parent();
        }
        return at != null && at != unit;
    }

    private static Optional<String> url(Element link) {
        return Optional.of(link.absUrl("href")).filter(url -> url.startsWith("http"));
    }

    /** The link around a time, or in it. */
    private static Optional<Element> link(Element time) {
        for (var at = time.parent(); at != null; at = at.parent()) {
            if (at.normalName().equals("a")) {
                return Optional.of(at);
            }
        }
        for (var child = time.firstElementChild(); child != null; child = child.nextElementSibling()) {
            if (child.normalName().equals("a")) {
                return Optional.of(child);
            }
        }
        return Optional.empty();
    }

    String id() {
        for (var attribute : ID_ATTRIBUTES) {
            if (!unit.attr(attribute).isBlank()) {
                return unit.attr(attribute).strip();
            }
        }
        return index.find(NAMED).stream().map(Element::id).filter(id -> NUMBERED.matcher(id).matches()).findFirst().orElse("");
    }

    /** The cell that holds nothing but the indentation, where comments stand in a table. */
    Optional<Element> indent() {
        return index.first(INDENT);
    }

    /** Whether a query finds anything in it. */
    boolean holds(Query query) {
        return index.first(query).isPresent();
    }

    /** What it says. */
    MarkedText words() {
        return words;
    }

    private MarkedText findWords() {
        return body.map(found -> HtmlText.of(found, element -> element != found && isAround(element))).orElse(MarkedText.EMPTY);
    }

    private static boolean isAround(Element element) {
        return element.attributesSize() > 0 && Tokens.any(element.attr("class"), AROUND::contains);
    }

    /** Whether nothing but its place is left. */
    boolean isGone() {
        return body.isPresent() ? Gone.isSaidBy(words.text()) : Gone.isSaidBy(unit.text().strip()) || unit.stream().anyMatch(inner -> Gone.isSaidBy(inner.ownText().strip()));
    }

    /** Whether nothing tells whose it is, when it was written or what it is called. */
    boolean isNameless() {
        return named.isEmpty() && when().isEmpty() && id().isEmpty();
    }

    /** What holds the words, if possible without the name of whoever says them. */
    Optional<Element> body() {
        return body;
    }

    private Optional<Element> findBody() {
        return body(element -> named.isEmpty() || !Nesting.isWithin(named.get().place(), element)).or(() -> body(element -> true));
    }

    private Optional<Element> body(Predicate<Element> test) {
        return index.first(BODIES, element -> Optional.of(element).filter(found -> found.hasText() && test.test(found)));
    }
}
