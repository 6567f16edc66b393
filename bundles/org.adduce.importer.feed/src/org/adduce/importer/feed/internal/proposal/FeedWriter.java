package org.adduce.importer.feed.internal.proposal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.adduce.core.importing.Diagnostic;
import org.adduce.core.importing.Hints;
import org.adduce.core.importing.Item;
import org.adduce.core.importing.Key;
import org.adduce.core.importing.Proposal;
import org.adduce.importer.feed.internal.read.Addresses;
import org.adduce.importer.feed.internal.read.Entry;
import org.adduce.importer.feed.internal.read.Feed;
import org.adduce.importer.feed.internal.read.Person.Role;
import org.adduce.model.ModelPackage.Literals;
import org.adduce.model.SourceKind;
import org.adduce.model.value.Variable;
import org.eclipse.core.runtime.SubMonitor;

/** Makes a source of a feed, and of each entry one that is part of it. */
public final class FeedWriter {

    private final Feed feed;
    private final Hints hints;
    private final Key source;
    private final Cast cast = new Cast();
    private final Times times = new Times();
    private final List<Item> items = new ArrayList<>();

    /** A writer of a feed. */
    public FeedWriter(Feed feed, Hints hints) {
        this.feed = feed;
        this.hints = hints;
        this.source = key(feed);
    }

    private static Key key(Feed feed) {
        var address = Addresses.isBegun(feed.self()) ? feed.self() : feed.url();
        if (Addresses.isBegun(address)) {
            return Key.url(address);
        }
        return feed.id().isEmpty() ? new Key("feed", feed.title() + '\n' + feed.summary()) : new Key("feed", feed.id());
    }

    /** The proposal, with what is to be said about the file besides. */
    public Proposal write(String format, List<Diagnostic> diagnostics, SubMonitor progress) {
        items.add(source());
        var keys = keys();
        var byName = new HashMap<String, Key>();
        for (int at = 0; at < keys.size(); at++) {
            byName.putIfAbsent(feed.entries().get(at).id(), keys.get(at));
            byName.putIfAbsent(feed.entries().get(at).url(), keys.get(at));
        }
        byName.remove("");
        var steps = SubMonitor.convert(progress, Math.max(1, keys.size()));
        for (int at = 0; at < keys.size(); at++) {
            new EntryWriter(source, byName, hints, cast, times, items).write(feed.entries().get(at), keys.get(at), feed);
            steps.split(1);
        }
        var all = new ArrayList<>(cast.items());
        all.addAll(items);
        var told = new ArrayList<>(diagnostics);
        told.addAll(times.diagnostics());
        return new Proposal(format, all, told);
    }

    private Item source() {
        var isSpoken = !feed.entries().isEmpty() && feed.entries().stream().allMatch(entry -> EntryWriter.has(entry, "audio"));
        var authors = feed.people().stream().filter(person -> person.role() == Role.AUTHOR).map(cast::person).distinct().toList();
        var publisher = feed.people().stream().filter(person -> person.role() == Role.PUBLISHER).findFirst().map(cast::publisher);
        var variables = new ArrayList<Variable>();
        add(variables, "abstract", feed.summary());
        add(variables, "license", feed.rights());
        return Item.of(Literals.SOURCE, source).with(Literals.SOURCE__KIND, isSpoken ? SourceKind.PODCAST : SourceKind.WEB_PAGE)
                .with(Literals.SOURCE__TITLE, feed.title().isEmpty() ? feed.url() : feed.title()).with(Literals.SOURCE__URL, feed.url().isEmpty() ? feed.self() : feed.url())
                .with(Literals.SOURCE__AUTHORS, authors).with(Literals.SOURCE__PUBLISHER, publisher.orElse(null)).with(Literals.SOURCE__LANGUAGE, Languages.tag(feed.language()))
                .with(Literals.SOURCE__PUBLISHED, times.read(feed.published()).orElse(null)).with(Literals.SOURCE__BIBLIOGRAPHY, variables);
    }

    static void add(List<Variable> variables, String name, String value) {
        if (!value.isBlank()) {
            variables.add(new Variable(name, value));
        }
    }

    /** An entry is known by its address, as its page is, else by its name, else by what it says. */
    private List<Key> keys() {
        var keys = new ArrayList<Key>();
        Map<Key, Integer> found = new HashMap<>();
        found.put(source, 1);
        for (var entry : feed.entries()) {
            var key = key(entry);
            int before = found.merge(key, 1, Integer::sum) - 1;
            keys.add(before == 0 ? key : key.part("entry", entry.id().isEmpty() ? String.valueOf(before) : entry.id() + (before == 1 ? "" : "," + before)));
        }
        return keys;
    }

    private Key key(Entry entry) {
        if (Addresses.isBegun(entry.url())) {
            return Key.url(entry.url());
        }
        return entry.id().isEmpty() ? source.part("entry", Key.text(entry.title() + '\n' + entry.words().text()).value()) : new Key("feed-entry", entry.id());
    }
}
