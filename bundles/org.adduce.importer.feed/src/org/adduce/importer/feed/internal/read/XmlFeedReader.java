package org.adduce.importer.feed.internal.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.adduce.importer.feed.internal.xml.XmlElement;

/** Reads RSS and Atom of all versions: each thing is looked for under every name that any of them gives it. */
public final class XmlFeedReader {

    private XmlFeedReader() {
    }

    /** The feed of a document whose outermost element is {@code root}. */
    public static Feed read(XmlElement root) {
        var channel = root.child("channel").orElse(root);
        var entries = Stream.of(channel, root).distinct().flatMap(XmlElement::children).filter(child -> child.name().equals("item") || child.name().equals("entry"))
                .map(item -> EntryReader.read(item, page(channel))).toList();
        return new Feed(line(channel, "title", "atom:title", "dc:title", "media:title"), summary(channel),
                page(channel), Links.in(channel, "self"), text(channel, "id", "atom:id"), People.of(channel), language(root, channel), stamp(channel),
                line(channel, "rights", "copyright", "dc:rights"), line(channel, "generator"), entries);
    }

    /** What it says of itself, as fully as it does. */
    private static String summary(XmlElement channel) {
        return Stream.of("subtitle", "tagline", "description", "itunes:subtitle", "dc:description", "itunes:summary").map(name -> line(channel, name))
                .reduce("", (one, other) -> other.length() > one.length() ? other : one);
    }

    private static String page(XmlElement channel) {
        var link = Links.in(channel, "alternate");
        return link.isEmpty() ? channel.attribute("rdf:about") : link;
    }

    private static String language(XmlElement root, XmlElement channel) {
        var stated = text(channel, "language", "dc:language");
        return !stated.isEmpty() ? stated : channel.attribute("xml:lang").isEmpty() ? root.attribute("xml:lang") : channel.attribute("xml:lang");
    }

    private static Optional<Stamp> stamp(XmlElement channel) {
        return EntryReader.stamp(channel, EntryReader.PUBLISHED).or(() -> EntryReader.stamp(channel, EntryReader.UPDATED));
    }

    static String line(XmlElement element, String... names) {
        return first(element, names).map(Prose::line).orElse("");
    }

    static String text(XmlElement element, String... names) {
        return first(element, names).map(XmlElement::text).orElse("");
    }

    /** The first of some elements that says something. */
    static Optional<XmlElement> first(XmlElement element, String... names) {
        return element.speakingChild(names);
    }

    static List<String> texts(XmlElement element, String name) {
        var texts = new ArrayList<String>();
        element.children(name).stream().map(XmlElement::text).filter(text -> !text.isEmpty()).forEach(texts::add);
        return texts;
    }
}
