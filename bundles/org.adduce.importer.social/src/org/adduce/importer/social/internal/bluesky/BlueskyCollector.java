package org.adduce.importer.social.internal.bluesky;

import java.util.ArrayDeque;
import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.adduce.core.importing.Diagnostic.Severity;
import org.adduce.core.importing.Key;
import org.adduce.importer.social.internal.post.Account;
import org.adduce.importer.social.internal.post.Conversation;
import org.adduce.importer.social.internal.post.Post;
import org.adduce.importer.social.internal.post.ProposalWriter;
import org.adduce.importer.social.internal.post.Times;
import org.adduce.importer.social.internal.read.Collector;
import org.adduce.importer.social.internal.read.Remarks;
import org.adduce.json.JsonArray;
import org.adduce.json.JsonNode;
import org.adduce.json.JsonObject;
import org.adduce.model.time.When;

/** Gathers posts and puts those of one thread together; threads are told by the post that all in them name as the first. */
final class BlueskyCollector implements Collector {

    private static final String ITEM = "#threadItem";

    private final Remarks remarks;
    private final Map<Key, Conversation> threads = new LinkedHashMap<>();
    private final Map<Key, Post> posts = new LinkedHashMap<>();
    private final Set<Key> gone = new HashSet<>();
    /** Those of which what they answer is read already: a thread is read from its beginning, though it is given from its middle. */
    private final Set<JsonObject> climbed = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Map<Key, Account> profiles = new LinkedHashMap<>();
    private final Set<Account> mentioned = new LinkedHashSet<>();

    BlueskyCollector(Remarks remarks) {
        this.remarks = remarks;
    }

    @Override
    public boolean take(JsonNode record) {
        if (record instanceof JsonArray array) {
            return array.objects().stream().map(this::take).reduce(false, Boolean::logicalOr);
        }
        var object = (JsonObject) record;
        if (Commit.isOne(object)) {
            commit(new Commit(object));
            return true;
        }
        if (!BlueskyDialect.isKnown(object) && !BlueskyDialect.isEnvelope(object)) {
            return false;
        }
        object.ignore("cursor", "hitsTotal", "threadgate", "seenAt", "priority", "hasOtherReplies");
        var open = new ArrayDeque<JsonObject>(List.of(object));
        while (!open.isEmpty()) {
            view(open.pop(), open);
        }
        return true;
    }

    private void view(JsonObject view, ArrayDeque<JsonObject> open) {
        var above = view.object("parent").filter(BlueskyDialect::isKnown);
        if (above.filter(parent -> !isGone(parent)).isPresent() && climbed.add(view)) {
            open.push(view);
            open.push(above.get());
            return;
        }
        BlueskyDialect.LISTS.forEach(name -> view.objects(name).reversed().forEach(open::push));
        view.objects("replies").reversed().forEach(open::push);
        above.filter(BlueskyCollector::isGone).ifPresent(open::push);
        var item = view.object("value").filter(value -> value.text(BlueskyDialect.TYPE).contains(ITEM));
        if (item.isPresent()) {
            item(view, item.get(), open);
        } else if (view.object("post").isPresent()) {
            above(view);
            feedView(view, view.object("post").get());
        } else if (isGone(view)) {
            gone(view, view.flag("blocked") || view.text(BlueskyDialect.TYPE).endsWith("#blockedPost"));
        } else if (view.has("record") || view.has("value") || view.text(BlueskyDialect.TYPE).startsWith("app.bsky.") || view.text(BlueskyDialect.TYPE).startsWith("chat.")) {
            record(view);
        }
    }

    /** What a post in a feed answers, and what began its thread, which a feed gives with each answer again. */
    private void above(JsonObject view) {
        view.ignore(BlueskyDialect.TYPE, "threadContext", "feedContext", "reqId");
        view.object("reply").ifPresent(reply -> {
            reply.object("grandparentAuthor").map(Profiles::of).ifPresent(this::profile);
            for (var name : List.of("root", "parent")) {
                reply.object(name).filter(post -> !isGone(post) && BlueskyDialect.isKnown(post) && !posts.containsKey(PostReader.key(post.text("uri")))).ifPresent(this::record);
                reply.ignore(name);
            }
        });
    }

    /** What a stream says of a record: that it was made, or that it is no more. */
    private void commit(Commit commit) {
        switch (commit.kind()) {
            case MADE -> record(commit.view(), commit.uri());
            case GONE -> {
                var key = PostReader.key(commit.uri());
                if (posts.containsKey(key)) {
                    posts.get(key).deleted(true);
                } else {
                    add(new Post(key, commit.line()).externalId(commit.uri()).url(PostReader.place(commit.uri())).by(Optional.of(Profiles.of(commit.did()))).deleted(true), "", "");
                }
            }
            case OTHER -> remarks.count("Events of a stream that say nothing in words and are left out", commit.line());
        }
    }

    /** A post in a feed, perhaps there because somebody passed it on. */
    private void feedView(JsonObject view, JsonObject post) {
        var reason = view.object("reason").map(why -> why.ignore("cid")).filter(why -> why.text(BlueskyDialect.TYPE).endsWith("reasonRepost"));
        if (reason.isEmpty()) {
            record(post);
            return;
        }
        var original = new PostReader(post, remarks, mentioned).read();
        var by = reason.get().object("by").map(Profiles::of);
        var when = Times.of(reason.get().text("indexedAt"));
        var id = reason.get().firstText("uri").isEmpty() ? original.externalId() + " reposted by " + by.map(Account::id).orElse("?") : reason.get().text("uri");
        add(new Post(new Key("bluesky", id), view.line()).externalId(reason.get().text("uri")).by(by).at(when).embedding(original), "", "");
    }

    private static boolean isGone(JsonObject view) {
        return view.flag("notFound") || view.flag("blocked") || view.text(BlueskyDialect.TYPE).endsWith("#notFoundPost") || view.text(BlueskyDialect.TYPE).endsWith("#blockedPost");
    }

    /** A line of a thread in the newer of its two shapes, which lists its posts instead of nesting them. */
    private void item(JsonObject line, JsonObject item, ArrayDeque<JsonObject> open) {
        line.ignore("depth");
        if (item.object("post").isPresent()) {
            item.ignore("moreParents", "moreReplies", "opThread", "hiddenByThreadgate", "mutedByViewer");
            open.push(item);
        } else {
            gone(line, !item.text(BlueskyDialect.TYPE).endsWith("NotFound"));
        }
    }

    private void gone(JsonObject view, boolean isBlocked) {
        var post = new Post(PostReader.key(view.text("uri")), view.line()).externalId(view.text("uri")).url(PostReader.place(view.text("uri"))).by(view.object("author").map(Profiles::of))
                .deleted(!isBlocked);
        view.ignore(BlueskyDialect.TYPE);
        around(view).ifPresent(uri -> post.answering(PostReader.key(uri), PostReader.place(uri)));
        if (view.text("uri").isEmpty()) {
            remarks.warning("A post that is gone has no address and was left out", view);
        } else {
            gone.add(post.key());
            add(isBlocked ? post.note("Not shown: its author and the one who fetched the thread have blocked each other.") : post, "", "");
        }
    }

    /** The address of the post among whose answers a view stands. */
    private static Optional<String> around(JsonObject view) {
        return view.parent().filter(JsonArray.class::isInstance).flatMap(JsonNode::parent).map(JsonObject.class::cast).flatMap(outer -> outer.object("post"))
                .map(post -> post.text("uri")).filter(uri -> !uri.isEmpty());
    }

    private void record(JsonObject view) {
        record(view, view.text("uri"));
    }

    private void record(JsonObject view, String uri) {
        var reader = new PostReader(view, uri, remarks, mentioned);
        switch (reader.kind()) {
            case "post" -> add(reader.read(), reader.root(), reader.language());
            case "profile" -> profile(reader.profile());
            case "repost" -> add(reader.repost(), "", "");
            case "chat" -> remarks.count(Severity.WARNING, "Private messages that are left out", view.line());
            default -> {
                remarks.count("Records of the kind \u201C" + reader.kind() + "\u201D, which say nothing in words and are left out", view.line());
                view.ignoreAll();
            }
        }
    }

    private void profile(Account account) {
        profiles.putIfAbsent(account.key(), account);
    }

    private void add(Post post, String root, String language) {
        if (posts.putIfAbsent(post.key(), post) != null) {
            remarks.count("Posts that are given more than once; the first is kept", post.line());
            return;
        }
        var first = root.isEmpty() ? rootOf(post) : PostReader.key(root);
        var thread = threads.computeIfAbsent(first, key -> new Conversation(new Key("bluesky", "thread " + key.value())).url(PostReader.place(key.value()))
                .with("container-title", "Bluesky"));
        if (first.equals(post.key())) {
            thread.by(post.author()).at(post.when());
        }
        thread.language(language).add(post);
    }

    /** Of a post that is gone nobody says what thread it was in; it is the one of what stands around it. */
    private Key rootOf(Post post) {
        return gone.contains(post.key()) && threads.size() == 1 ? threads.keySet().iterator().next() : post.key();
    }

    @Override
    public void finish(ProposalWriter writer) {
        profiles.values().forEach(writer::add);
        threads.values().forEach(thread -> thread.by(thread.posts().getFirst().author()).at(first(thread)));
        writer.add(List.copyOf(threads.values()));
        // after those who speak, who are known by their own words
        mentioned.forEach(writer::add);
    }

    private static Optional<When> first(Conversation thread) {
        return thread.posts().size() == 1 ? thread.posts().getFirst().when() : Optional.empty();
    }
}
