package org.adduce.importer.feed.internal.proposal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.adduce.core.importing.Diagnostic;
import org.adduce.core.importing.Item;
import org.adduce.core.importing.Key;
import org.adduce.core.importing.Names;
import org.adduce.core.importing.Proposal;
import org.adduce.importer.feed.internal.read.Outline;
import org.adduce.importer.feed.internal.xml.XmlElement;
import org.adduce.model.ModelPackage.Literals;
import org.adduce.model.SourceKind;
import org.adduce.model.value.Variable;

/** Makes sources of the lines of a list of feeds, and topics of its folders. */
public final class OutlineWriter {

    private final Map<Key, Item> topics = new LinkedHashMap<>();
    private final Map<Key, Item> sources = new LinkedHashMap<>();

    /** The proposal of a list. */
    public Proposal write(String format, XmlElement opml, List<Diagnostic> diagnostics) {
        var outlines = Outline.of(opml);
        outlines.forEach(this::add);
        var told = new ArrayList<>(diagnostics);
        list(opml).ifPresent(told::add);
        var notes = outlines.isEmpty() ? List.<XmlElement>of() : Outline.notes(opml);
        if (!notes.isEmpty()) {
            told.add(Diagnostic.warning(notes.size() + " lines hold words alone, no address and no other lines, and were left out, the first of them here", notes.getFirst().line()));
        }
        if (outlines.isEmpty()) {
            told.add(Diagnostic.warning("This list names no feed and no page", 0));
        }
        if (sources.size() < outlines.size()) {
            told.add(Diagnostic.info(outlines.size() - sources.size() + " lines lead where another line leads; each place is kept once, in all its folders", 0));
        }
        return new Proposal(format, Stream.concat(topics.values().stream(), sources.values().stream()).toList(), told);
    }

    /** A dossier holds what a list names, and not that somebody made a list of it. */
    private static Optional<Diagnostic> list(XmlElement opml) {
        var head = opml.child("head");
        var title = head.flatMap(said -> said.speakingChild("title")).map(XmlElement::text);
        var owner = head.flatMap(said -> said.speakingChild("ownername", "owneremail")).map(XmlElement::text);
        var whose = title.map(text -> " \u201C" + text + "\u201D").orElse("") + owner.map(text -> " by " + text).orElse("");
        return whose.isEmpty() ? Optional.empty() : Optional.of(Diagnostic.info("What the list" + whose + " names is kept, its own name is not", head.get().line()));
    }

    private void add(Outline outline) {
        var key = Key.url(outline.feed().isEmpty() ? outline.url() : outline.feed());
        var folders = outline.folders().stream().map(this::topic).distinct().toList();
        var variables = new ArrayList<Variable>();
        FeedWriter.add(variables, "abstract", outline.summary());
        if (!outline.url().isEmpty()) {
            FeedWriter.add(variables, "feed", outline.feed());
        }
        var item = Item.of(Literals.SOURCE, key).with(Literals.SOURCE__KIND, SourceKind.WEB_PAGE).with(Literals.SOURCE__TITLE, outline.title())
                .with(Literals.SOURCE__URL, outline.url().isEmpty() ? outline.feed() : outline.url()).with(Literals.SOURCE__LANGUAGE, Languages.tag(outline.language()))
                .with(Literals.SOURCE__BIBLIOGRAPHY, variables).with(Literals.TAGGED__TOPICS, folders);
        sources.merge(key, item, OutlineWriter::both);
    }

    private static Item both(Item first, Item second) {
        var folders = Stream.of(first, second).flatMap(item -> item.value(Literals.TAGGED__TOPICS).stream()).flatMap(value -> ((List<?>) value).stream()).distinct().toList();
        return first.with(Literals.TAGGED__TOPICS, folders);
    }

    private Key topic(List<String> path) {
        Key parent = null;
        var within = new StringBuilder();
        for (var name : path) {
            within.append('/').append(Names.fold(name).replace("/", "%2F"));
            var key = new Key("topic", within.toString());
            var item = Item.of(Literals.TOPIC, key).with(Literals.TOPIC__NAME, name);
            topics.putIfAbsent(key, parent == null ? item : item.in(parent));
            parent = key;
        }
        return parent;
    }
}
