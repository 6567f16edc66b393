package org.adduce.importer.feed.internal.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.adduce.importer.feed.internal.read.Entry.Detail;
import org.adduce.importer.feed.internal.xml.XmlElement;

/** What feeds say of recordings and of talk elsewhere, by the names that bibliographies have for it. */
final class Details {

    private Details() {
    }

    static List<Detail> of(XmlElement item, String url) {
        var details = new ArrayList<Detail>();
        add(details, "dimensions", XmlFeedReader.text(item, "itunes:duration"));
        add(details, "number", XmlFeedReader.text(item, "itunes:episode", "podcast:episode"));
        add(details, "volume", XmlFeedReader.text(item, "itunes:season", "podcast:season"));
        item.children("podcast:person").forEach(person -> add(details, role(person), Prose.line(person)));
        item.children("podcast:transcript").forEach(transcript -> add(details, "transcript", transcript.address(transcript.attribute("url"))));
        add(details, "chapters", item.children("psc:chapters").stream().flatMap(all -> all.children("psc:chapter").stream())
                .map(chapter -> chapter.attribute("start") + ' ' + chapter.attribute("title")).collect(Collectors.joining("\n")));
        var talk = XmlFeedReader.first(item, "comments").map(element -> element.address(element.text())).orElse("");
        // on its own page is where one looks anyway
        add(details, "comments", Addresses.isWhole(talk) && !talk.replaceFirst("#.*", "").equals(url.replaceFirst("#.*", "")) ? talk : "");
        return details;
    }

    private static String role(XmlElement person) {
        var role = person.attribute("role").toLowerCase(Locale.ROOT);
        return role.isEmpty() ? "host" : role;
    }

    private static void add(List<Detail> details, String name, String value) {
        if (!value.isBlank()) {
            details.add(new Detail(name, value.strip()));
        }
    }
}
