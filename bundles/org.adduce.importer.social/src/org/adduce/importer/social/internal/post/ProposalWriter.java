package org.adduce.importer.social.internal.post;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import org.adduce.core.importing.Hints;
import org.adduce.core.importing.Item;
import org.adduce.core.importing.Key;
import org.adduce.core.importing.Proposal;
import org.adduce.importer.social.internal.read.Remarks;

/** Puts conversations into the terms of the model. */
public final class ProposalWriter {

    private final Hints hints;
    private final Findings found;
    private final Set<Key> pages = new HashSet<>();
    private final Set<Key> sources = new HashSet<>();
    private final Set<Key> others = new HashSet<>();

    /** A writer of an input. */
    public ProposalWriter(Hints hints, Remarks remarks) {
        this.hints = hints;
        this.found = new Findings(remarks);
    }

    /** An account that is known even if it says nothing. */
    public void add(Account account) {
        found.cast().add(account);
    }

    /** Something else that was found. */
    public void add(Item item) {
        if (others.add(item.key())) {
            found.items().add(item);
        }
    }

    /** Adds conversations; all that belong to the input at once, because they refer to each other. */
    public void add(List<Conversation> conversations) {
        var threads = conversations.stream().map(Conversation::posts).filter(posts -> posts.size() >= Findings.MANY).toList();
        var firstMet = CompletableFuture.supplyAsync(() -> firstMet(conversations));
        // from the last on, while it is looked here who answers whom; what is not made then those who write them make
        firstMet.thenRunAsync(() -> threads.forEach(posts -> posts.reversed().forEach(Post::words)));
        var originals = new Originals(conversations);
        if (!originals.isInOrder()) {
            conversations.forEach(Conversation::putInOrder);
        }
        found.from(conversations, new ConversationWriter(hints, originals, sources, firstMet.join())::write);
    }

    /** Knows the sources, and what is outside that conversations are about, each with the first of them. */
    private Map<Conversation, List<Conversation.Page>> firstMet(List<Conversation> conversations) {
        conversations.forEach(conversation -> sources.add(conversation.key()));
        var met = new HashMap<Conversation, List<Conversation.Page>>();
        for (var conversation : conversations) {
            for (var page : conversation.pages()) {
                if (!sources.contains(page.key()) && pages.add(page.key())) {
                    met.computeIfAbsent(conversation, first -> new ArrayList<>()).add(page);
                }
            }
        }
        return met;
    }

    /** All of it. */
    public Proposal write(String format) {
        var all = new ArrayList<>(found.cast().items());
        all.addAll(found.items());
        return new Proposal(format, all, found.remarks().all());
    }
}
