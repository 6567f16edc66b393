package org.adduce.importer.feed.internal.read;

import java.util.List;
import java.util.stream.Stream;
import org.adduce.importer.feed.internal.xml.XmlElement;
import org.adduce.markup.MarkedText;

/** What an entry says of its pictures and films: there, and nowhere else, video sites describe the entry itself. */
final class MediaGroup {

    private MediaGroup() {
    }

    /** The first description among the media of an entry. */
    static MarkedText words(XmlElement item) {
        return media(item).flatMap(media -> XmlFeedReader.first(media, "media:description").stream()).findFirst().map(MediaGroup::description).orElse(MarkedText.EMPTY);
    }

    /** Plain text unless it says otherwise; its lines stay lines. */
    private static MarkedText description(XmlElement element) {
        return element.attribute("type").equals("html") || element.hasMarkup() ? Prose.of(element) : Prose.plain(element.text());
    }

    /** What the media of an entry are about. */
    static List<String> keywords(XmlElement item) {
        return Stream.concat(Stream.of(item), media(item)).flatMap(media -> Stream.concat(media.children("media:category").stream().map(MediaGroup::name),
                media.children("media:keywords").stream().flatMap(list -> Stream.of(list.text().split(","))))).map(String::strip).toList();
    }

    private static String name(XmlElement category) {
        return category.attribute("label").isEmpty() ? category.text() : category.attribute("label");
    }

    private static Stream<XmlElement> media(XmlElement item) {
        return Stream.of("media:group", "media:content").flatMap(name -> item.children(name).stream());
    }
}
