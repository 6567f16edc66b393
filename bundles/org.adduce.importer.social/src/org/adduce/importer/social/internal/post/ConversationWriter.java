package org.adduce.importer.social.internal.post;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.adduce.core.importing.Hints;
import org.adduce.core.importing.Item;
import org.adduce.core.importing.Key;
import org.adduce.core.importing.Transcript;
import org.adduce.model.ModelPackage.Literals;
import org.adduce.model.SourceKind;

/**
 * Makes the items of conversations. It changes nothing but what it is given to add to, and so may write several at once.
 *
 * @param hints what is known beside the bytes
 * @param originals all posts of the input
 * @param sources the keys of all conversations
 * @param pages what each conversation is the first to be about, where it is
 */
record ConversationWriter(Hints hints, Originals originals, Set<Key> sources, Map<Conversation, List<Conversation.Page>> pages) {

    void write(Conversation conversation, Findings found) {
        // all at once first: what follows goes from one to the next
        Findings.each(conversation.posts(), Post::words);
        var transcript = new Transcript();
        var placed = new ArrayList<Placed>(conversation.posts().size());
        for (var post : conversation.posts()) {
            if (originals.isFirst(post)) {
                placed.add(Placed.in(transcript, post));
            } else {
                found.remarks().count("Posts that are given more than once; the first is kept", post.line());
            }
        }
        var text = transcript.text();
        var snapshot = transcript.snapshot(conversation.key());
        source(conversation, found);
        if (!text.isEmpty()) {
            found.items().add(Item.of(Literals.SNAPSHOT, snapshot).in(conversation.key()).with(Literals.SNAPSHOT__RETRIEVED, hints.retrieved())
                    .with(Literals.SNAPSHOT__TEXT, text));
        }
        if (transcript.replaced() > 0) {
            found.remarks().warning(transcript.replaced() + " characters that a dossier cannot hold were replaced in \u201C" + conversation.title() + "\u201D", 0);
        }
        var id = snapshot.id();
        found.from(placed, (voice, into) -> new VoiceWriter(id, originals, sources, into).add(voice, conversation.key()));
    }

    private void source(Conversation conversation, Findings found) {
        var values = new Values();
        values.with(Literals.SOURCE__KIND, conversation.kind());
        values.saying(Literals.SOURCE__TITLE, conversation.title());
        values.saying(Literals.SOURCE__URL, conversation.url());
        conversation.author().ifPresent(author -> values.with(Literals.SOURCE__AUTHORS, List.of(found.cast().add(author))));
        conversation.published().or(hints::published).ifPresent(when -> values.with(Literals.SOURCE__PUBLISHED, when));
        values.saying(Literals.SOURCE__LANGUAGE, conversation.language());
        if (!conversation.pages().isEmpty()) {
            values.with(Literals.SOURCE__COMMENTS_ON, conversation.pages().stream().map(Conversation.Page::key).toList());
        }
        if (!conversation.variables().isEmpty()) {
            values.with(Literals.SOURCE__BIBLIOGRAPHY, List.copyOf(conversation.variables()));
        }
        values.saying(Literals.ELEMENT__NOTE, String.join("\n\n", conversation.notes()));
        pages.getOrDefault(conversation, List.of()).forEach(page -> found.items().add(page(page)));
        found.items().add(new Item(Literals.SOURCE, conversation.key(), Optional.empty(), values, Optional.empty(), List.of()));
    }

    private static Item page(Conversation.Page page) {
        return Item.of(Literals.SOURCE, page.key()).with(Literals.SOURCE__KIND, SourceKind.WEB_PAGE).with(Literals.SOURCE__TITLE, page.title())
                .with(Literals.SOURCE__URL, page.url());
    }
}
