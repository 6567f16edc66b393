package org.adduce.importer.social.internal.post;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.adduce.core.importing.Hints;
import org.adduce.core.importing.Item;
import org.adduce.core.importing.Key;
import org.adduce.core.importing.Proposal;
import org.adduce.core.importing.Transcript;
import org.adduce.importer.social.internal.read.Remarks;
import org.adduce.model.ModelPackage.Literals;
import org.adduce.model.SourceKind;
import org.eclipse.emf.ecore.EStructuralFeature;

/** Puts conversations into the terms of the model. */
public final class ProposalWriter {

    private final Hints hints;
    private final Remarks remarks;
    private final List<Item> items = new ArrayList<>();
    private final Cast cast = new Cast();
    private final Set<Key> pages = new HashSet<>();
    private final Set<Key> sources = new HashSet<>();
    private final Set<Key> others = new HashSet<>();

    /** A writer of an input. */
    public ProposalWriter(Hints hints, Remarks remarks) {
        this.hints = hints;
        this.remarks = remarks;
    }

    /** An account that is known even if it says nothing. */
    public void add(Account account) {
        cast.add(account);
    }

    /** Something else that was found. */
    public void add(Item item) {
        if (others.add(item.key())) {
            items.add(item);
        }
    }

    /** Adds conversations; all that belong to the input at once, because they refer to each other. */
    public void add(List<Conversation> conversations) {
        var originals = new Originals(conversations);
        if (!originals.isInOrder()) {
            conversations.forEach(Conversation::putInOrder);
        }
        conversations.forEach(conversation -> sources.add(conversation.key()));
        conversations.forEach(conversation -> add(conversation, originals));
    }

    private void add(Conversation conversation, Originals originals) {
        var transcript = new Transcript();
        var placed = new ArrayList<Placed>();
        for (var post : conversation.posts()) {
            if (originals.isFirst(post)) {
                placed.add(Placed.in(transcript, post));
            } else {
                remarks.count("Posts that are given more than once; the first is kept", post.line());
            }
        }
        var text = transcript.text();
        var snapshot = conversation.key().snapshot(text);
        source(conversation);
        if (!text.isEmpty()) {
            items.add(Item.of(Literals.SNAPSHOT, snapshot).in(conversation.key()).with(Literals.SNAPSHOT__RETRIEVED, hints.retrieved())
                    .with(Literals.SNAPSHOT__TEXT, text));
        }
        if (transcript.replaced() > 0) {
            remarks.warning(transcript.replaced() + " characters that a dossier cannot hold were replaced in \u201C" + conversation.title() + "\u201D", 0);
        }
        var voices = new VoiceWriter(snapshot.id(), originals, sources, cast, remarks, items);
        placed.forEach(voice -> voices.add(voice, conversation.key()));
    }

    private void source(Conversation conversation) {
        var values = new LinkedHashMap<EStructuralFeature, Object>();
        values.put(Literals.SOURCE__KIND, conversation.kind());
        put(values, Literals.SOURCE__TITLE, conversation.title());
        put(values, Literals.SOURCE__URL, conversation.url());
        conversation.author().ifPresent(author -> values.put(Literals.SOURCE__AUTHORS, List.of(cast.add(author))));
        conversation.published().or(hints::published).ifPresent(when -> values.put(Literals.SOURCE__PUBLISHED, when));
        put(values, Literals.SOURCE__LANGUAGE, conversation.language());
        if (!conversation.pages().isEmpty()) {
            values.put(Literals.SOURCE__COMMENTS_ON, conversation.pages().stream().map(Conversation.Page::key).toList());
        }
        if (!conversation.variables().isEmpty()) {
            values.put(Literals.SOURCE__BIBLIOGRAPHY, List.copyOf(conversation.variables()));
        }
        put(values, Literals.ELEMENT__NOTE, String.join("\n\n", conversation.notes()));
        conversation.pages().forEach(this::page);
        items.add(new Item(Literals.SOURCE, conversation.key(), Optional.empty(), values, Optional.empty(), List.of()));
    }

    private static void put(LinkedHashMap<EStructuralFeature, Object> values, EStructuralFeature feature, String text) {
        if (!text.isEmpty()) {
            values.put(feature, text);
        }
    }

    private void page(Conversation.Page page) {
        if (!sources.contains(page.key()) && pages.add(page.key())) {
            items.add(Item.of(Literals.SOURCE, page.key()).with(Literals.SOURCE__KIND, SourceKind.WEB_PAGE).with(Literals.SOURCE__TITLE, page.title())
                    .with(Literals.SOURCE__URL, page.url()));
        }
    }

    /** All of it. */
    public Proposal write(String format) {
        var all = new ArrayList<>(cast.items());
        all.addAll(items);
        return new Proposal(format, all, remarks.all());
    }
}
