package org.adduce.importer.web.internal.talk;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.adduce.importer.web.internal.meta.Author;
import org.adduce.importer.web.internal.page.Blanks;
import org.adduce.importer.web.internal.page.PageIndex;
import org.adduce.importer.web.internal.page.Query;
import org.adduce.markup.WebDate;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jsoup.select.Selector;

/** Whose name stands at a comment or post. */
final class UnitAuthors {

    private static final List<Query> PLACES = Query.all("[itemprop~=author]", ".hnuser", ".p-author", ".comment-author .fn", ".fn", "a.author", "a.username, .username, .username-coloured",
            "a[rel~=author]", "[data-user-card]", ".comment-author, .comment__author, .comment-meta .author, .commentauthor", ".author a, .author", ".poster h4 a, .poster",
            "[class*=author]", "[class*=user-name], [class*=username], [class*=userName]", "a[href*='/user/'], a[href*='/profile/'], a[href*='/users/'], a[href*='/member'], a[href^='/@'], a[href*='/@'], a[href*='/~'], a[href^='/u/']",
            "cite");
    private static final Evaluator NAME = Selector.evaluatorOf("[itemprop~=name], .p-name, .fn, .username");
    private static final Evaluator LINK = Selector.evaluatorOf("a[href]");
    private static final Pattern LINE = Pattern.compile("(?iu)(?:by\\s+|posted by\\s+)?(.+?)(?:\\s+(?:says|said|writes|wrote|sagt|dit)\\s*:?)?");
    private static final int LONGEST_NAME = 60;

    private UnitAuthors() {
    }

    /**
     * Somebody and where their name stands.
     *
     * @param place the element
     * @param author who it names
     */
    record Named(Element place, Author author) {
    }

    static Optional<Named> in(PageIndex unit) {
        return unit.first(PLACES, element -> author(element).map(author -> new Named(element, author)));
    }

    private static Optional<Author> author(Element element) {
        boolean isPlain = element.firstElementChild() == null;
        var inner = isPlain ? null : element.selectFirst(NAME);
        var named = inner == null ? element : inner;
        var words = named.hasAttr("content") ? named.attr("content") : named.text();
        var matcher = LINE.matcher(Blanks.evened(words));
        if (!matcher.matches() || !isName(matcher.group(1))) {
            return Optional.empty();
        }
        var link = element.normalName().equals("a") ? element : isPlain ? null : element.selectFirst(LINK);
        return Optional.of(new Author(matcher.group(1), link == null ? "" : link.absUrl("href"), false));
    }

    private static boolean isName(String words) {
        return words.length() <= LONGEST_NAME && words.codePoints().anyMatch(Character::isLetterOrDigit) && WebDate.read(words).isEmpty();
    }
}
