package org.adduce.importer.feed.internal.read;

import java.util.List;
import java.util.Optional;
import org.adduce.markup.MarkedText;

/**
 * One thing in a feed.
 *
 * @param id what the feed calls it
 * @param url the address of its page
 * @param title what it is called
 * @param words what it says, as full as the feed has it
 * @param summary what the feed says of it beside that; empty where that is its beginning
 * @param people who is named for it
 * @param published when it was published
 * @param updated when it was changed
 * @param keywords what it is about
 * @param enclosures what belongs to it
 * @param answers what it answers
 * @param related other addresses that it names
 * @param rights whose it is
 * @param origin the title of the feed that it was taken from
 * @param language its language, where that is said of it alone
 * @param details what else is said of it, by the names of variables
 * @param line where it stands
 */
public record Entry(String id, String url, String title, MarkedText words, String summary, List<Person> people, Optional<Stamp> published, Optional<Stamp> updated, List<String> keywords,
        List<Enclosure> enclosures, List<Answer> answers, List<String> related, String rights, String origin, String language, List<Detail> details, int line) {

    /** Copies its lists. */
    public Entry {
        people = List.copyOf(people);
        keywords = List.copyOf(keywords);
        enclosures = List.copyOf(enclosures);
        answers = List.copyOf(answers);
        related = List.copyOf(related);
        details = List.copyOf(details);
    }

    /**
     * Something that belongs to an entry: a recording, a film, a picture.
     *
     * @param url where it is
     * @param type its media type, empty where it is not said
     */
    public record Enclosure(String url, String type) {
    }

    /**
     * What an entry answers.
     *
     * @param id what a feed calls it, empty where that is not said
     * @param url the address of its page, empty where that is not said
     */
    public record Answer(String id, String url) {
    }

    /**
     * Something that a feed says of an entry and the model has no place of its own for.
     *
     * @param name the name of a variable of a bibliography
     * @param value its value
     */
    public record Detail(String name, String value) {
    }
}
