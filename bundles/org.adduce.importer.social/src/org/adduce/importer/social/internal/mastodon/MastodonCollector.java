package org.adduce.importer.social.internal.mastodon;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.adduce.core.importing.Diagnostic.Severity;
import org.adduce.core.importing.Hints;
import org.adduce.core.importing.Key;
import org.adduce.importer.social.MastodonImporter;
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

/** Gathers statuses; what answers another in the input, or stands around the same one, stands in one source with that. */
final class MastodonCollector implements Collector {

    /** What is done without a word to what somebody said. */
    private static final Set<String> PASSING = Set.of("reblog");
    private static final Set<String> SAYING = Set.of("mention", "status", "poll", "update", "quote", "quoted_update");

    private final boolean takesPrivate;
    private final Remarks remarks;
    private final Map<String, Status> statuses = new LinkedHashMap<>();
    private final Map<Key, Post> posts = new LinkedHashMap<>();
    private final List<Account> accounts = new ArrayList<>();
    /** What answers what in contexts, by number: a thread is one though some of it is private, or left out as the status is that a context is about. */
    private final Map<String, String> answered = new HashMap<>();

    MastodonCollector(Hints hints, Remarks remarks) {
        this.takesPrivate = List.of("yes", "true").contains(hints.options().getOrDefault(MastodonImporter.PRIVATE, ""));
        this.remarks = remarks;
    }

    @Override
    public boolean take(JsonNode record) {
        if (record instanceof JsonArray array) {
            return array.objects().stream().map(this::take).reduce(false, Boolean::logicalOr);
        }
        var root = (JsonObject) record;
        if (!MastodonDialect.isStatus(root) && !MastodonDialect.isHolder(root)) {
            return false;
        }
        var open = new ArrayDeque<JsonObject>(List.of(root));
        while (!open.isEmpty()) {
            visit(open.pop(), open);
        }
        return true;
    }

    private void visit(JsonObject object, ArrayDeque<JsonObject> open) {
        if (MastodonDialect.isStatus(object)) {
            status(object);
            return;
        }
        if (MastodonDialect.isNotification(object)) {
            notification(object, open);
            return;
        }
        object.ignore("id", "unread", "hashtags", "notification_groups");
        context(object);
        object.objects("accounts").forEach(account -> People.of(account).ifPresent(accounts::add));
        MastodonDialect.LISTS.reversed().forEach(name -> object.objects(name).reversed().forEach(open::push));
        MastodonDialect.HOLDERS.reversed().forEach(name -> object.objects(name).reversed().forEach(open::push));
        if (!MastodonDialect.isHolder(object) && !object.isCut()) {
            remarks.warning("This is no status: it has no id, no time or no content. It was left out", object);
        }
    }

    private void status(JsonObject object) {
        if (!isAllowed(object)) {
            object.ignoreAll();
            return;
        }
        var reader = new StatusReader(object, remarks);
        var status = reader.read();
        accounts.addAll(reader.mentioned());
        if (status.post().words().isEmpty() && status.post().embedded().isEmpty() && !status.post().isDeleted()) {
            remarks.count("Posts without words", object.line());
        }
        if (statuses.putIfAbsent(status.id(), status) != null || posts.putIfAbsent(status.post().key(), status.post()) != null) {
            remarks.count("Posts that are given more than once; the first is kept", object.line());
        }
    }

    private boolean isAllowed(JsonObject object) {
        var seen = object.text("visibility");
        boolean isPublic = seen.isEmpty() || Set.of("public", "unlisted", "local", "public_unlisted", "login").contains(seen);
        if (!isPublic && !takesPrivate) {
            remarks.count(Severity.INFO, (seen.equals("direct") ? "Private messages" : "Posts for followers alone") + " that are left out; the option \u201C" + MastodonImporter.PRIVATE
                    + "\u201D (yes) lets them in", object.line());
        }
        return isPublic || takesPrivate;
    }

    private void notification(JsonObject object, ArrayDeque<JsonObject> open) {
        object.ignore("id", "group_key", "filtered", "pleroma");
        var who = People.in(object, "account");
        who.ifPresent(accounts::add);
        var kind = object.text("type");
        var status = object.object("status");
        if (PASSING.contains(kind) && status.isPresent() && isAllowed(status.get())) {
            var inner = new StatusReader(status.get(), remarks).read();
            var key = new Key("mastodon", "reblog of " + inner.post().key().value() + " by " + who.map(Account::id).orElse("?"));
            posts.putIfAbsent(key, new Post(key, object.line()).by(who).at(Times.of(object.text("created_at"))).embedding(inner.post()));
            return;
        }
        if (!SAYING.contains(kind)) {
            object.ignore("created_at", "report", "event", "moderation_warning", "emoji", "emoji_url", "target", "chat_message");
            remarks.count("Notifications of the kind \u201C" + kind + "\u201D, which say nothing in words and are left out", object.line());
        }
        object.ignore("created_at");
        status.ifPresent(open::push);
    }

    /** A context does not hold the status that it stands around, only what that answers and what answers it. */
    private void context(JsonObject object) {
        var ancestors = object.objects("ancestors");
        var descendants = object.objects("descendants");
        var inside = new HashSet<String>();
        Stream.concat(ancestors.stream(), descendants.stream()).forEach(status -> {
            inside.add(status.text("id"));
            answered.putIfAbsent(status.text("id"), status.text("in_reply_to_id"));
        });
        descendants.stream().map(status -> status.text("in_reply_to_id")).filter(above -> !above.isEmpty() && !inside.contains(above)).findFirst()
                .ifPresent(middle -> answered.putIfAbsent(middle, ancestors.isEmpty() ? "" : ancestors.getLast().text("id")));
    }

    @Override
    public void finish(ProposalWriter writer) {
        accounts.forEach(writer::add);
        var conversations = new LinkedHashMap<String, Conversation>();
        var roots = new HashMap<String, String>();
        var told = new HashSet<Key>();
        for (var status : statuses.values()) {
            var post = status.post();
            answer(status);
            var conversation = conversations.computeIfAbsent(root(status.id(), roots), root -> conversation(root, post));
            conversation.language(status.language()).add(post);
            status.keywords().forEach(keyword -> conversation.with("keyword", keyword));
            told.add(post.key());
        }
        var all = new ArrayList<>(conversations.values());
        posts.values().stream().filter(post -> !told.contains(post.key()))
                .forEach(post -> all.add(new Conversation(post.key().part("source", "conversation")).by(post.author()).at(post.when()).add(post)));
        writer.add(all);
    }

    private void answer(Status status) {
        if (status.answered().isEmpty()) {
            return;
        }
        var above = statuses.get(status.answered());
        if (above == null) {
            var name = status.answeredName().isEmpty() ? "" : status.answeredName() + ": ";
            status.post().answering(name + "post " + status.answered());
        } else {
            status.post().answering(above.post().key(), above.post().url());
        }
    }

    /** As far up as the input goes, over a status that a context leaves out too. */
    private String root(String id, Map<String, String> roots) {
        var path = new ArrayList<String>();
        var seen = new HashSet<String>();
        var at = id;
        while (!roots.containsKey(at) && seen.add(at)) {
            path.add(at);
            var up = statuses.containsKey(at) ? statuses.get(at).answered() : answered.getOrDefault(at, "");
            at = statuses.containsKey(up) || answered.containsKey(up) ? up : at;
        }
        var root = roots.getOrDefault(at, at);
        path.forEach(each -> roots.put(each, root));
        return root;
    }

    private Conversation conversation(String root, Post first) {
        var status = statuses.get(root);
        if (status == null) {
            return new Conversation(new Key("mastodon", "thread around " + root + ' ' + first.key().value()));
        }
        var post = status.post();
        var conversation = new Conversation(source(post));
        return conversation.url(post.url()).by(post.author()).at(post.when());
    }

    /** The key that the same post's source has in an outbox. */
    private static Key source(Post post) {
        var place = post.url().isEmpty() ? post.key().value() : post.url();
        return place.startsWith("http") ? Key.url(place) : post.key().part("source", "conversation");
    }
}
