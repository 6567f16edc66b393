package org.adduce.importer.feed.internal.read;

import java.util.List;
import java.util.Optional;

/**
 * A feed.
 *
 * @param title what it is called
 * @param summary a line on what it is about
 * @param url the address of the page it belongs to
 * @param self its own address
 * @param id what it calls itself
 * @param people who is named for all of it
 * @param language its language
 * @param published when it was published or last changed
 * @param rights whose it is
 * @param generator what it was made with
 * @param entries what is in it
 */
public record Feed(String title, String summary, String url, String self, String id, List<Person> people, String language, Optional<Stamp> published, String rights,
        String generator, List<Entry> entries) {

    /** Copies its lists. */
    public Feed {
        people = List.copyOf(people);
        entries = List.copyOf(entries);
    }
}
