package org.adduce.importer.feed.internal.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.adduce.importer.feed.internal.read.Entry.Enclosure;
import org.adduce.importer.feed.internal.read.Person.Role;
import org.adduce.json.JsonObject;
import org.adduce.markup.HtmlText;
import org.adduce.markup.MarkedText;

/** Reads JSON Feed, versions 1 and 1.1. */
public final class JsonFeedReader {

    private JsonFeedReader() {
    }

    /** The feed of a document. */
    public static Feed read(JsonObject feed) {
        var home = feed.text("home_page_url");
        var people = people(feed);
        var entries = feed.objects("items").stream().map(item -> entry(item, people, home)).toList();
        return new Feed(feed.text("title").strip(), feed.text("description").strip(), home, feed.text("feed_url"), "", people, feed.text("language"), Optional.empty(), "", "", entries);
    }

    private static Entry entry(JsonObject item, List<Person> ofFeed, String home) {
        var own = people(item);
        var url = item.firstText("url", "id");
        var elsewhere = Stream.of(item.text("external_url")).filter(address -> !address.isEmpty()).toList();
        var words = words(item, url.isEmpty() ? home : url);
        return new Entry(item.text("id"), Addresses.isWhole(url) ? url : "", item.text("title").strip(), words, Summary.beside(words, item.text("summary")), own.isEmpty() ? ofFeed : own,
                stamp(item, "date_published"), stamp(item, "date_modified"), item.texts("tags"), enclosures(item), List.of(), elsewhere, "", "", item.text("language"), List.of(), item.line());
    }

    private static MarkedText words(JsonObject item, String base) {
        var html = item.text("content_html");
        if (!html.isBlank()) {
            return HtmlText.of(html, base);
        }
        return Prose.plain(item.firstText("content_text", "summary"));
    }

    private static Optional<Stamp> stamp(JsonObject item, String name) {
        return Optional.of(item.text(name)).filter(written -> !written.isBlank()).map(written -> new Stamp(written, item.line()));
    }

    private static List<Person> people(JsonObject object) {
        var people = new ArrayList<Person>();
        Stream.of("authors", "author").flatMap(name -> object.objects(name).stream())
                .forEach(author -> Person.named(author.firstText("name", "url"), "", author.text("url"), Role.AUTHOR).filter(person -> !people.contains(person)).ifPresent(people::add));
        return people;
    }

    private static List<Enclosure> enclosures(JsonObject item) {
        return item.objects("attachments").stream().map(attachment -> new Enclosure(attachment.text("url"), attachment.text("mime_type"))).filter(enclosure -> !enclosure.url().isEmpty()).toList();
    }
}
