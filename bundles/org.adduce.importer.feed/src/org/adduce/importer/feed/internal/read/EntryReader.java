package org.adduce.importer.feed.internal.read;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.adduce.importer.feed.internal.read.Entry.Enclosure;
import org.adduce.importer.feed.internal.xml.XmlElement;
import org.adduce.markup.MarkedText;

/** Reads the entries of RSS and Atom. */
final class EntryReader {

    /** When something came out, in the several names of the several formats. */
    static final String[] PUBLISHED = {"published", "atom:published", "pubdate", "issued", "dcterms:issued", "dcterms:created", "created", "dc:date", "date"};
    /** When something was changed last. */
    static final String[] UPDATED = {"updated", "atom:updated", "modified", "dcterms:modified", "lastbuilddate"};

    private EntryReader() {
    }

    /** An entry of a feed that belongs to a page. */
    static Entry read(XmlElement item, String home) {
        var people = new ArrayList<>(People.of(item));
        var origin = item.child("source", "atom:source");
        if (people.isEmpty()) {
            origin.map(People::of).ifPresent(people::addAll);
        }
        var url = url(item);
        var page = Addresses.isWhole(url) ? url : home;
        var whole = whole(item, page);
        var briefs = briefs(item, page);
        var words = whole.isEmpty() ? longest(briefs) : whole;
        return new Entry(id(item), url, XmlFeedReader.line(item, "title", "atom:title", "dc:title", "media:title", "itunes:title"), words, Summary.beside(words, briefs), people,
                stamp(item, PUBLISHED), stamp(item, UPDATED), keywords(item), enclosures(item), Answers.of(item, url, words), related(item), XmlFeedReader.line(item, "rights", "copyright", "dc:rights"),
                origin.map(source -> source.hasMarkup() ? XmlFeedReader.line(source, "title", "atom:title") : Prose.line(source)).orElse(""), language(item), Details.of(item, url), item.line());
    }

    private static String id(XmlElement item) {
        var id = XmlFeedReader.text(item, "guid", "id", "atom:id", "dc:identifier");
        return id.isEmpty() ? item.attribute("rdf:about") : id;
    }

    /** A name that is no address of a page says so, or does not look like one. */
    private static String url(XmlElement item) {
        var origin = XmlFeedReader.text(item, "feedburner:origlink");
        var link = origin.isEmpty() ? Links.in(item, "alternate") : origin;
        if (!link.isEmpty()) {
            return link;
        }
        var guid = item.child("guid").filter(name -> !name.attribute("ispermalink").equalsIgnoreCase("false")).map(XmlElement::text).orElse(item.attribute("rdf:about"));
        return Addresses.isWhole(guid) ? guid : "";
    }

    /** All of what it says. */
    private static MarkedText whole(XmlElement item, String page) {
        return XmlFeedReader.first(item, "content:encoded", "content", "atom:content", "xhtml:body", "body", "fullitem").map(element -> Prose.of(element, page)).orElseGet(() -> listed(item));
    }

    /** RSS 1.0 once had a list of all forms that its words are in; the first that is not elsewhere is as good as any. */
    private static MarkedText listed(XmlElement item) {
        var within = item.children("content:items");
        for (var name : List.of("rdf:bag", "rdf:li", "content:item", "rdf:value")) {
            within = within.stream().flatMap(element -> element.children(name).stream()).toList();
        }
        return within.stream().map(Prose::of).filter(words -> !words.isEmpty()).findFirst().orElse(MarkedText.EMPTY);
    }

    /** What it says shortly, in each way in which it does. */
    private static List<MarkedText> briefs(XmlElement item, String page) {
        var briefs = Stream.of("description", "summary", "atom:summary", "itunes:summary", "dc:description", "media:description", "itunes:subtitle")
                .flatMap(name -> item.speakingChild(name).stream()).map(element -> Prose.of(element, page)).filter(words -> !words.isEmpty()).toList();
        var media = briefs.isEmpty() ? MediaGroup.words(item) : MarkedText.EMPTY;
        return media.isEmpty() ? briefs : List.of(media);
    }

    /** The first of the longest. */
    private static MarkedText longest(List<MarkedText> texts) {
        return texts.stream().reduce((one, other) -> other.text().length() > one.text().length() ? other : one).orElse(MarkedText.EMPTY);
    }

    /** The language, where an entry has one of its own. */
    private static String language(XmlElement item) {
        var stated = XmlFeedReader.text(item, "dc:language", "language");
        return !stated.isEmpty() ? stated : Stream.concat(Stream.of(item), Stream.of("content", "summary", "title").flatMap(name -> item.child(name).stream()))
                .map(element -> element.attribute("xml:lang")).filter(tag -> !tag.isEmpty()).findFirst().orElse("");
    }

    static Optional<Stamp> stamp(XmlElement item, String... names) {
        return XmlFeedReader.first(item, names).map(element -> new Stamp(element.text(), element.line()));
    }

    private static List<String> keywords(XmlElement item) {
        var keywords = new LinkedHashSet<String>();
        Stream.of("category", "atom:category").flatMap(name -> item.children(name).stream()).forEach(category -> {
            keywords.add(category.attribute("label"));
            keywords.add(category.attribute("term"));
            keywords.add(category.attribute("label").isEmpty() && category.attribute("term").isEmpty() ? category.text() : "");
        });
        keywords.addAll(XmlFeedReader.texts(item, "dc:subject"));
        keywords.addAll(MediaGroup.keywords(item));
        XmlFeedReader.texts(item, "itunes:keywords").stream().flatMap(list -> Stream.of(list.split(","))).map(String::strip).forEach(keywords::add);
        keywords.remove("");
        return List.copyOf(keywords);
    }

    private static List<Enclosure> enclosures(XmlElement item) {
        var found = new ArrayList<Enclosure>();
        item.children("enclosure").forEach(element -> found.add(enclosure(element, "url")));
        Links.enclosures(item).forEach(element -> found.add(enclosure(element, "href")));
        item.children("media:content").forEach(element -> found.add(enclosure(element, "url")));
        item.children("media:group").forEach(group -> group.children("media:content").forEach(element -> found.add(enclosure(element, "url"))));
        return found.stream().filter(enclosure -> !enclosure.url().isEmpty()).distinct().toList();
    }

    private static Enclosure enclosure(XmlElement element, String attribute) {
        var type = element.attribute("type").isEmpty() ? element.attribute("medium") : element.attribute("type");
        return new Enclosure(element.address(element.attribute(attribute)), type.toLowerCase(Locale.ROOT));
    }

    private static List<String> related(XmlElement item) {
        return Stream.of("via", "related").flatMap(role -> Links.all(item, role).stream()).distinct().toList();
    }
}
