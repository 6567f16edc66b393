package org.adduce.importer.web.internal.talk;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.adduce.importer.web.internal.meta.Author;
import org.adduce.markup.WebDate;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jsoup.select.Selector;

/** The parts of one comment or post: who, when, where, what. It stands alone: those inside it were taken out before. */
final class UnitParts {

    private static final List<Evaluator> AUTHORS = compiled("[itemprop~=author]", ".hnuser", ".p-author", ".comment-author .fn", ".fn", "a.author", "a.username, .username, .username-coloured",
            "a[rel~=author]", "[data-user-card]", ".comment-author, .comment__author, .comment-meta .author, .commentauthor", ".author a, .author", ".poster h4 a, .poster",
            "[class*=author]", "[class*=user-name], [class*=username], [class*=userName]", "a[href*='/user/'], a[href*='/profile/'], a[href*='/users/'], a[href*='/member'], a[href^='/@'], a[href*='/@']",
            "cite");
    private static final List<Evaluator> TIMES = compiled("time[datetime]", "[itemprop~=datePublished], [itemprop~=dateCreated], [itemprop~=commentTime]", ".age[title]", "abbr[title], .published[title]",
            "[data-time]", "[data-timestamp]", "[title].date, [title].time, [title][class*=date], [title][class*=time], a[title]", ".postdate, .date, .comment-date, .comment-time, .post-date, .time, .age",
            "[class*=date], [class*=time]", ".comment-metadata a, .comment-meta a, .commentmetadata a", "p.author, .keyinfo, .smalltext");
    private static final List<Evaluator> BODIES = compiled("[itemprop~=text], [itemprop~=commentText], [itemprop~=articleBody], [itemprop~=reviewBody]", ".commtext", ".e-content", ".bbWrapper", ".cooked",
            "[id^=post_message_]", ".usertext-body .md, .usertext-body", ".comment-content, .comment__content, .comment-text, .comment__text, .commenttext, .comment_text, .comment-message",
            ".post-message, .message-content .messageText, .messageText, .message-body, .message-content", ".postbody .content, .post-content, .postcontent, .post_body, .post__content, .post-body",
            ".comment-body, .comment__body, .commentbody, .comment_body", ".entry-content, .body, .content, .text, .message, .md",
            "[class*=comment-content], [class*=comment-body], [class*=comment-text], [class*=post-text], [class*=body], [class*=content], [class*=text]", "blockquote", "dd");
    private static final Pattern LINE = Pattern.compile("(?iu)(?:by\\s+|posted by\\s+)?(.+?)(?:\\s+(?:says|said|writes|wrote|sagt|dit)\\s*:?)?");
    private static final Set<String> ATTRIBUTES = Set.of("data-author", "data-username", "data-user", "author");
    private static final int LONGEST_NAME = 60;

    private static final List<Evaluator> URLS = compiled("a[itemprop~=url], link[itemprop~=url], a.u-url", ".age a", "a:has(time), time a",
            ".comment-metadata a, .comment-meta a[href*='#comment'], a.bylink, a.permalink, a.post-permalink", "a[href*='#comment-'], a[href*='#post'], a[href*='#p'], a[href*='#msg'], a[href*=permalink]");
    private static final Evaluator NAME = Selector.evaluatorOf("[itemprop~=name], .p-name, .fn, .username");
    private static final Evaluator NAMED = Selector.evaluatorOf("[id]");

    private final Element unit;
    private final Habits habits;
    private final Optional<Element> named;
    private final Optional<Element> body;

    UnitParts(Element unit) {
        this(unit, new Habits());
    }

    UnitParts(Element unit, Habits habits) {
        this.unit = unit;
        this.habits = habits;
        this.named = habits.first(AUTHORS, unit, element -> author(element).map(author -> element));
        this.body = findBody();
    }

    private static List<Evaluator> compiled(String... queries) {
        return Stream.of(queries).map(Selector::evaluatorOf).toList();
    }

    Optional<Author> author() {
        for (var attribute : ATTRIBUTES) {
            if (!unit.attr(attribute).isBlank()) {
                return Optional.of(Author.named(unit.attr(attribute).strip()));
            }
        }
        return named.flatMap(UnitParts::author);
    }

    private static Optional<Author> author(Element element) {
        var inner = element.selectFirst(NAME);
        var named = inner == null ? element : inner;
        var words = named.hasAttr("content") ? named.attr("content") : named.text();
        var matcher = LINE.matcher(words.replaceAll("[\\s\u00A0]+", " ").strip());
        if (!matcher.matches() || matcher.group(1).length() > LONGEST_NAME || matcher.group(1).codePoints().noneMatch(Character::isLetterOrDigit) || WebDate.read(matcher.group(1)).isPresent()) {
            return Optional.empty();
        }
        var link = element.normalName().equals("a") ? element : element.selectFirst("a[href]");
        return Optional.of(new Author(matcher.group(1), link == null ? "" : link.absUrl("href"), false));
    }

    Optional<String> when() {
        return habits.first(TIMES, unit, element -> isOutsideBody(element) ? time(element) : Optional.empty());
    }

    private static Optional<String> time(Element element) {
        return Optional.of(stamp(written(element))).filter(written -> WebDate.read(written).isPresent());
    }

    private boolean isOutsideBody(Element element) {
        return element.closest("blockquote") == null;
    }

    /** Hacker News writes the seconds of the epoch after the date. */
    private static String stamp(String written) {
        return written.replaceFirst("^(\\d{4}-\\d{2}-\\d{2}T\\S+)\\s+\\d{9,}$", "$1").replaceFirst("^.*?\u00BB\\s*", "").replaceFirst("(?i)^(?:posted|on|at|written)\\s*:?\\s+", "");
    }

    private static String written(Element element) {
        for (var attribute : List.of("datetime", "data-time", "data-timestamp", "title", "content")) {
            var value = element.attr(attribute).strip();
            if (!value.isEmpty() && WebDate.read(stamp(value)).isPresent()) {
                return value;
            }
        }
        return element.text().strip();
    }

    /** The address of this one alone: where its time leads, else a link to its own name. */
    String url() {
        return habits.first(URLS, unit, link -> Optional.of(link.normalName().equals("time") ? "" : link.absUrl("href")).filter(url -> url.startsWith("http"))).orElse("");
    }

    String id() {
        for (var attribute : List.of("data-fullname", "data-comment-id", "data-post-id", "data-id", "thingid", "id")) {
            if (!unit.attr(attribute).isBlank()) {
                return unit.attr(attribute).strip();
            }
        }
        return own(NAMED).map(Element::id).filter(id -> id.matches(".*\\d.*")).findFirst().orElse("");
    }

    /** What holds the words, if possible without the name of whoever says them. */
    Optional<Element> body() {
        return body;
    }

    private Optional<Element> findBody() {
        var alone = habits.first(BODIES, unit, found -> Optional.of(found).filter(element -> element.hasText() && (named.isEmpty() || !isWithin(named.get(), element))));
        return alone.or(() -> new Habits().first(BODIES, unit, found -> Optional.of(found).filter(Element::hasText)));
    }

    private static boolean isWithin(Element inner, Element outer) {
        var at = inner;
        while (at != null && at != outer) {
            at = at.parent();
        }
        return at != null;
    }

    private Stream<Element> own(Evaluator query) {
        return unit.selectStream(query).filter(element -> element != unit);
    }

    /** Whether a name is one that pages give to what is left of a comment. */
    static boolean isGone(String words) {
        return words.toLowerCase(Locale.ROOT).matches("\\[(?:deleted|removed|flagged|dead|comment deleted|deleted by user|removed by reddit)\\]|comment (?:deleted|removed)\\.?|this (?:comment|post|message) (?:was|has been) (?:deleted|removed).*");
    }
}
