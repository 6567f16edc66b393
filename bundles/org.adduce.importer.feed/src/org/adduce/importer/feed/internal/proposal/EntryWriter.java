package org.adduce.importer.feed.internal.proposal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.adduce.core.importing.Hints;
import org.adduce.core.importing.Item;
import org.adduce.core.importing.Key;
import org.adduce.importer.feed.internal.read.Addresses;
import org.adduce.importer.feed.internal.read.Entry;
import org.adduce.importer.feed.internal.read.Entry.Answer;
import org.adduce.importer.feed.internal.read.Feed;
import org.adduce.importer.feed.internal.read.Person;
import org.adduce.importer.feed.internal.read.Person.Role;
import org.adduce.markup.voice.VoiceParts;
import org.adduce.model.ModelPackage.Literals;
import org.adduce.model.SourceKind;
import org.adduce.model.value.Variable;

/** Makes the items of the entries of one feed. */
final class EntryWriter {

    private static final int LONGEST_TITLE = 60;
    /** What films are said to be where they are seen on a page of their own. */
    private static final String FLASH = "application/x-shockwave-flash";
    private static final Pattern REDDIT = Pattern.compile("t[13]_\\w+");

    private final Key feed;
    private final Map<String, Key> byName;
    private final Hints hints;
    private final Cast cast;
    private final Times times;
    private final List<Item> items;

    EntryWriter(Key feed, Map<String, Key> byName, Hints hints, Cast cast, Times times, List<Item> items) {
        this.feed = feed;
        this.byName = byName;
        this.hints = hints;
        this.cast = cast;
        this.times = times;
        this.items = items;
    }

    void write(Entry entry, Key key, Feed whole) {
        var named = entry.people().stream().anyMatch(EntryWriter::isAuthor) || !entry.origin().isEmpty() ? entry.people() : whole.people();
        var authors = named.stream().filter(EntryWriter::isAuthor).map(cast::person).distinct().toList();
        var published = times.read(entry.published()).or(() -> times.read(entry.updated())).orElse(null);
        var commentsOn = commentsOn(entry, key);
        items.add(Item.of(Literals.SOURCE, key).with(Literals.SOURCE__KIND, kind(entry)).with(Literals.SOURCE__TITLE, title(entry)).with(Literals.SOURCE__URL, entry.url())
                .with(Literals.SOURCE__AUTHORS, authors).with(Literals.SOURCE__PUBLISHED, published).with(Literals.SOURCE__LANGUAGE, Languages.tag(entry.language().isBlank() ? whole.language() : entry.language()))
                .with(Literals.SOURCE__PART_OF, feed).with(Literals.SOURCE__COMMENTS_ON, commentsOn).with(Literals.SOURCE__BIBLIOGRAPHY, variables(entry, whole)));
        if (entry.words().isEmpty()) {
            return;
        }
        var text = entry.words().text();
        var snapshot = key.snapshot(text);
        items.add(Item.of(Literals.SNAPSHOT, snapshot).in(key).with(Literals.SNAPSHOT__RETRIEVED, hints.retrieved()).with(Literals.SNAPSHOT__TEXT, text));
        var parts = new VoiceParts(entry.words(), 0, snapshot.id(), name -> Person.of(name, Role.AUTHOR).map(cast::person));
        var place = parts.whole().orElseThrow();
        items.add(Item.of(Literals.UTTERANCE, key.part("voice", "article")).in(key).at(place).with(Literals.UTTERANCE__ANCHORS, List.of(place))
                .with(Literals.UTTERANCE__SPEAKER, authors.isEmpty() ? null : authors.getFirst()).with(Literals.UTTERANCE__WHEN, published)
                .with(Literals.UTTERANCE__EXTERNAL_ID, entry.id()).with(Literals.UTTERANCE__REPLY_TO, commentsOn.isEmpty() ? null : commentsOn.getLast()));
        items.addAll(parts.of(key.part("voice", "article")));
    }

    private static boolean isAuthor(Person person) {
        return person.role() == Role.AUTHOR;
    }

    /** What an entry answers is a source of its own, in this feed or elsewhere. */
    private List<Key> commentsOn(Entry entry, Key key) {
        var answered = new ArrayList<Key>();
        for (var answer : entry.answers()) {
            if (byName.containsKey(answer.id())) {
                answered.add(byName.get(answer.id()));
            } else {
                answer(answer).ifPresent(answered::add);
            }
        }
        answered.remove(key);
        return answered.stream().distinct().toList();
    }

    private Optional<Key> answer(Answer answer) {
        var name = answer.url().isEmpty() ? answer.id() : answer.url();
        if (!byName.containsKey(name) && Addresses.isWhole(name) && !isComment(name)) {
            var other = Key.url(name);
            byName.put(name, other);
            items.add(Item.of(Literals.SOURCE, other).with(Literals.SOURCE__KIND, SourceKind.WEB_PAGE).with(Literals.SOURCE__URL, name));
        }
        return Optional.ofNullable(byName.get(name));
    }

    /** Of a comment that the feed has no longer, there is nothing to make a source of. */
    private static boolean isComment(String name) {
        return name.contains("#comment");
    }

    private static SourceKind kind(Entry entry) {
        if (has(entry, "audio")) {
            return SourceKind.PODCAST;
        }
        if (has(entry, "video")) {
            return SourceKind.VIDEO;
        }
        return entry.title().isEmpty() || isComment(entry.url()) || REDDIT.matcher(entry.id()).matches() ? SourceKind.POST : SourceKind.ARTICLE;
    }

    static boolean has(Entry entry, String type) {
        return entry.enclosures().stream().anyMatch(enclosure -> enclosure.type().startsWith(type) || type.equals("video") && enclosure.type().equals(FLASH));
    }

    /** The title, else the first words. */
    private static String title(Entry entry) {
        if (!entry.title().isEmpty() || entry.words().isEmpty()) {
            return entry.title().isEmpty() ? entry.url() : entry.title();
        }
        var line = entry.words().text().lines().findFirst().orElse("").strip();
        if (line.length() <= LONGEST_TITLE) {
            return line;
        }
        int end = line.lastIndexOf(' ', LONGEST_TITLE);
        int cut = end > 0 ? end : LONGEST_TITLE;
        return line.substring(0, Character.isHighSurrogate(line.charAt(cut - 1)) ? cut - 1 : cut) + "\u2026";
    }

    private static List<Variable> variables(Entry entry, Feed whole) {
        var variables = new ArrayList<Variable>();
        FeedWriter.add(variables, "container-title", entry.origin().isEmpty() ? whole.title() : entry.origin());
        FeedWriter.add(variables, "keyword", String.join(", ", entry.keywords()));
        FeedWriter.add(variables, "abstract", entry.summary());
        FeedWriter.add(variables, "license", entry.rights());
        entry.enclosures().forEach(enclosure -> FeedWriter.add(variables, "enclosure", enclosure.type().isEmpty() ? enclosure.url() : enclosure.url() + " (" + enclosure.type() + ')'));
        entry.details().forEach(detail -> FeedWriter.add(variables, detail.name(), detail.value()));
        entry.related().forEach(url -> FeedWriter.add(variables, "references", url));
        return variables.stream().distinct().toList();
    }
}
