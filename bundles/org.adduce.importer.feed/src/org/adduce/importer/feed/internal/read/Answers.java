package org.adduce.importer.feed.internal.read;

import java.util.List;
import java.util.stream.Stream;
import org.adduce.importer.feed.internal.read.Entry.Answer;
import org.adduce.importer.feed.internal.xml.XmlElement;
import org.adduce.markup.MarkedText;

/** What an entry answers. */
final class Answers {

    /** A link further into the words is no mark of what they answer. */
    private static final int BEGINNING = 80;
    private static final String COMMENT = "comment";

    private Answers() {
    }

    static List<Answer> of(XmlElement item, String url, MarkedText words) {
        var said = item.children("thr:in-reply-to").stream().map(answered -> new Answer(answered.attribute("ref"), answered.attribute("href")))
                .filter(answer -> !answer.id().isEmpty() || !answer.url().isEmpty());
        return Stream.concat(said, isComment(url) ? comment(url, words) : Stream.empty()).distinct().toList();
    }

    /** Whether an address is that of a comment on a page. */
    static boolean isComment(String url) {
        int fragment = url.indexOf('#');
        return fragment > 0 && url.startsWith(COMMENT, fragment + 1);
    }

    /** A comment answers the one that it names first, in whatever language it does, else its page. */
    private static Stream<Answer> comment(String url, MarkedText words) {
        var page = url.substring(0, url.indexOf('#'));
        var other = words.links().stream().filter(link -> link.span().start() < BEGINNING && link.url().startsWith(page + '#' + COMMENT) && !link.url().equals(url)).findFirst();
        return Stream.of(new Answer("", page), new Answer(other.isPresent() ? other.get().url() : "", ""));
    }
}
