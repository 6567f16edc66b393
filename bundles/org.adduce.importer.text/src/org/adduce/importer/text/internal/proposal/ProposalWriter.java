package org.adduce.importer.text.internal.proposal;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.adduce.core.importing.Diagnostic;
import org.adduce.core.importing.Hints;
import org.adduce.core.importing.Item;
import org.adduce.core.importing.Key;
import org.adduce.core.importing.Proposal;
import org.adduce.importer.text.internal.head.Dating;
import org.adduce.importer.text.internal.head.Heads;
import org.adduce.importer.text.internal.page.Places;
import org.adduce.importer.text.internal.page.Pulse;
import org.adduce.importer.text.internal.page.Span;
import org.adduce.importer.text.internal.voice.Cited;
import org.adduce.importer.text.internal.voice.Discussion;
import org.adduce.importer.text.internal.voice.Voice;
import org.adduce.model.ModelPackage.Literals;
import org.adduce.model.value.Anchor;
import org.eclipse.emf.ecore.EStructuralFeature;

/** Puts a discussion into the terms of the model. The keys of all parts come from the text and their places in it. */
public final class ProposalWriter {

    /** More people than this are not looked for at each mention. */
    private static final int MOST_NAMES = 200;

    private final Discussion discussion;
    private final Hints hints;
    private final Pulse pulse;
    private final String text;
    private final Key source;
    private final Key snapshot;
    private final UUID snapshotId;
    private final Places places;
    private final Cast cast;
    private final Dating dating;
    private final Map<Voice, Key> keys = new IdentityHashMap<>();
    private final List<Item> voices = new ArrayList<>();
    private final List<String> names;
    /** Names of one word, small: of whoever speaks under them and prints no account. */
    private final Set<String> calls;

    /** A writer of what was read from a text. */
    public ProposalWriter(Discussion discussion, Hints hints, Pulse pulse) {
        this.discussion = discussion;
        this.hints = hints;
        this.pulse = pulse;
        this.text = discussion.page().text();
        this.source = Key.text(text);
        this.snapshot = source.part("snapshot", "text");
        this.snapshotId = snapshot.id();
        this.places = Places.of(text);
        this.cast = new Cast(text, Heads.areOfTranscript(discussion.heads()));
        this.dating = new Dating(hints, discussion.heads().stream().flatMap(head -> head.moment().stream()));
        this.names = discussion.heads().stream().flatMap(head -> head.plate().stream()).flatMap(plate -> plate.name().stream()).filter(name -> name.indexOf(' ') > 0).distinct().limit(MOST_NAMES).toList();
        this.calls = discussion.heads().stream().flatMap(head -> head.plate().stream()).filter(plate -> plate.handle().isEmpty()).flatMap(plate -> plate.name().stream()).map(name -> name.replace(" ", ""))
                .map(name -> name.toLowerCase(Locale.ROOT)).collect(Collectors.toUnmodifiableSet());
    }

    /** The proposal, with what is to be said about the text beside. */
    public Proposal write(String format, List<Diagnostic> diagnostics) {
        discussion.voices().forEach(voice -> name(voice, "utterance"));
        discussion.voices().forEach(voice -> add(voice, source));
        var items = new ArrayList<Item>();
        items.add(sourceItem());
        items.add(Item.of(Literals.SNAPSHOT, snapshot).in(source).with(Literals.SNAPSHOT__RETRIEVED, hints.retrieved()).with(Literals.SNAPSHOT__TEXT, text));
        items.addAll(cast.items());
        items.addAll(voices);
        return new Proposal(format, items, diagnostics);
    }

    private Item sourceItem() {
        return Item.of(Literals.SOURCE, source).with(Literals.SOURCE__KIND, SourceKinds.of(discussion))
                .with(Literals.SOURCE__TITLE, SourceTitle.of(discussion, hints.name()))
                .with(Literals.SOURCE__PUBLISHED, hints.published().orElse(null));
    }

    /** A voice within one that reaches as far has the same place; its depth tells them apart. */
    private void name(Voice voice, String role) {
        keys.put(voice, part(role, voice.reach()));
        voice.inner().forEach(inner -> name(inner, inner.reach().equals(voice.reach()) ? role + "+" : "utterance"));
    }

    private void add(Voice voice, Key container) {
        pulse.beat();
        var key = keys.get(voice);
        var place = anchor(voice.reach());
        var speaker = voice.speaker().filter(plate -> !plate.isGone()).map(plate -> container.equals(source) ? cast.named(plate, place) : cast.quoted(plate, place));
        var values = new LinkedHashMap<EStructuralFeature, Object>();
        values.put(Literals.UTTERANCE__ANCHORS, voice.spans().stream().map(this::anchor).toList());
        speaker.ifPresent(actor -> values.put(Literals.UTTERANCE__SPEAKER, actor));
        voice.moment().flatMap(dating::when).ifPresent(when -> values.put(Literals.UTTERANCE__WHEN, when));
        voice.replyTo().ifPresent(answered -> values.put(Literals.UTTERANCE__REPLY_TO, keys.get(answered)));
        voice.quotes().ifPresent(quoted -> values.put(Literals.UTTERANCE__QUOTES, keys.get(quoted)));
        values.put(Literals.UTTERANCE__VERBATIM, voice.isVerbatim());
        if (Gone.is(voice.reach().in(text))) {
            values.put(Literals.UTTERANCE__DELETED, true);
        }
        voices.add(new Item(Literals.UTTERANCE, key, Optional.of(container), values, Optional.of(place), voice.doubts()));
        voice.cited().forEach(cited -> voices.add(citation(cited, key)));
        if (container.equals(source)) {
            voice.spans().forEach(span -> Mentions.in(text, span).stream().filter(it -> !isNamed(it)).forEach(it -> cast.mentioned(it.in(text), anchor(it))));
        }
        voice.inner().forEach(inner -> add(inner, key));
    }

    /** Whether a whole name of somebody who speaks follows the mark, as chats and threads have it, and no account. */
    private boolean isNamed(Span mention) {
        return calls.contains(text.substring(mention.start() + 1, mention.end()).toLowerCase(Locale.ROOT)) || names.stream().anyMatch(name -> text.startsWith(name, mention.start() + 1));
    }

    private Item citation(Cited cited, Key voice) {
        var item = Item.of(Literals.CITATION, part("citation", cited.span())).in(voice).at(anchor(cited.span()))
                .with(Literals.CITATION__ANCHOR, anchor(cited.span()))
                .with(Literals.CITATION__LABEL, cited.label().orElse(""));
        return cited.link().map(link -> item.with(Literals.CITATION__URL, link.url()).with(Literals.CITATION__CUT, link.cut())).orElseGet(() -> item.with(Literals.ELEMENT__NOTE, cited.words()));
    }

    private Key part(String role, Span span) {
        return source.part(role, places.at(span.start()) + "," + places.at(span.end()));
    }

    private Anchor anchor(Span span) {
        return new Anchor(snapshotId, places.at(span.start()), places.at(span.end()));
    }
}
