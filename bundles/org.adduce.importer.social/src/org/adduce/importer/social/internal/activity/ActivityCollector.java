package org.adduce.importer.social.internal.activity;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.adduce.core.importing.Diagnostic.Severity;
import org.adduce.core.importing.Hints;
import org.adduce.core.importing.Item;
import org.adduce.core.importing.Key;
import org.adduce.importer.social.ActivityStreamsImporter;
import org.adduce.importer.social.internal.post.Account;
import org.adduce.importer.social.internal.post.Conversation;
import org.adduce.importer.social.internal.post.Link;
import org.adduce.importer.social.internal.post.Post;
import org.adduce.importer.social.internal.post.ProposalWriter;
import org.adduce.importer.social.internal.post.Times;
import org.adduce.importer.social.internal.post.Words;
import org.adduce.importer.social.internal.read.Collector;
import org.adduce.importer.social.internal.read.Remarks;
import org.adduce.json.JsonArray;
import org.adduce.json.JsonNode;
import org.adduce.json.JsonObject;
import org.adduce.model.SourceKind;

/** Gathers what was said; what answers another in the input stands in one source with that. */
final class ActivityCollector implements Collector {

    private final boolean takesPrivate;
    private final Remarks remarks;
    private final Map<Key, Post> posts = new LinkedHashMap<>();
    private final Map<Key, NoteReader> readers = new LinkedHashMap<>();
    private final Map<Key, SourceKind> kinds = new LinkedHashMap<>();
    private final List<Account> accounts = new ArrayList<>();
    private final List<Item> events = new ArrayList<>();

    ActivityCollector(Hints hints, Remarks remarks) {
        this.takesPrivate = List.of("yes", "true").contains(hints.options().getOrDefault(ActivityStreamsImporter.PRIVATE, ""));
        this.remarks = remarks;
    }

    private record Visit(JsonObject object, Optional<Account> publisher) {
    }

    @Override
    public boolean take(JsonNode record) {
        if (record instanceof JsonArray array) {
            return array.objects().stream().map(this::take).reduce(false, Boolean::logicalOr);
        }
        var root = (JsonObject) record;
        boolean isKnown = Types.of(root) != Types.OTHER || root.has("content");
        var open = new ArrayDeque<>(isKnown ? List.of(new Visit(root, Optional.empty())) : List.<Visit>of());
        while (!open.isEmpty()) {
            var visit = open.pop();
            visit(visit.object(), visit.publisher(), open);
        }
        return isKnown;
    }

    private void visit(JsonObject object, Optional<Account> publisher, ArrayDeque<Visit> open) {
        if (object.isCut() && Types.of(object) != Types.COLLECTION) {
            return;
        }
        object.ignore("@context", "type", "@type", "signature");
        switch (Types.of(object)) {
            case COLLECTION -> collection(object, open);
            case PUBLISHING -> publishing(object, open);
            case PASSING -> passing(object);
            case DELETING -> Places.of(object, "object").ifPresent(id -> deleted(id, object));
            case ANSWER -> events.addAll(new EventReader(object, remarks).answered());
            case SILENT -> silent(object);
            case EVENT -> {
                events.addAll(new EventReader(object, remarks).announced());
                said(object, publisher, open);
            }
            case ACTOR -> Accounts.of(object).ifPresent(accounts::add);
            case POST, OTHER -> said(object, publisher, open);
        }
    }

    private void collection(JsonObject object, ArrayDeque<Visit> open) {
        object.ignore("id", "totalItems", "partOf", "next", "prev", "last", "current", "name", "summary");
        var inside = new ArrayList<JsonObject>();
        for (var name : List.of("first", "items", "orderedItems")) {
            inside.addAll(object.objects(name));
            object.texts(name).stream().filter(text -> !name.equals("first")).forEach(address -> remarks.count("Entries left out that are addresses alone", object.line()));
        }
        inside.reversed().forEach(inner -> open.push(new Visit(inner, Optional.empty())));
    }

    private void publishing(JsonObject activity, ArrayDeque<Visit> open) {
        activity.ignore("id", "published", "url", "updated", "directMessage", "content", "name");
        var audience = Audience.of(activity);
        var publisher = Accounts.in(activity, "actor");
        boolean isUpdate = Types.names(activity).contains("Update");
        for (var object : activity.objects("object")) {
            if (Audience.of(object) == Audience.PUBLIC && audience == Audience.PUBLIC || isAllowed(audience == Audience.PUBLIC ? Audience.of(object) : audience, activity)) {
                if (isUpdate) {
                    posts.remove(NoteReader.key(Places.of(object)));
                }
                open.push(new Visit(object, publisher));
            } else {
                object.ignoreAll();
            }
        }
        for (var address : activity.texts("object")) {
            remarks.count(Severity.INFO, "Activities left out that name a post by its address alone", activity.line());
            publisher.ifPresent(accounts::add);
        }
    }

    private boolean isAllowed(Audience audience, JsonObject place) {
        if (audience != Audience.PUBLIC && !takesPrivate) {
            remarks.count(Severity.INFO, (audience == Audience.PEOPLE ? "Private messages" : "Posts for followers alone") + " that are left out; the option \u201C" + ActivityStreamsImporter.PRIVATE
                    + "\u201D (yes) lets them in", place.line());
        }
        return audience == Audience.PUBLIC || takesPrivate;
    }

    /** Something of another that is passed on, perhaps with no more of it than its address. */
    private void passing(JsonObject activity) {
        if (!isAllowed(Audience.of(activity), activity)) {
            activity.ignoreAll();
            return;
        }
        var page = Places.page(activity);
        var id = activity.text("id").isEmpty() ? page : activity.text("id");
        var address = Places.of(activity, "object").orElse("");
        var key = id.isEmpty() ? "announce " + address + Accounts.in(activity, "actor").map(Account::id).orElse("") : id;
        var post = new Post(NoteReader.key(key), activity.line()).externalId(activity.text("id")).url(page).by(Accounts.in(activity, "actor"))
                .at(Times.of(activity.text("published")));
        for (var object : activity.objects("object")) {
            post.embedding(new NoteReader(object, Optional.empty()).read());
            Audience.of(object);
        }
        for (var text : activity.texts("object")) {
            post.saying(new Words(text, List.of(new Link(0, text.length(), text, "", false)), List.of()));
        }
        add(post);
    }

    private void deleted(String id, JsonObject activity) {
        Audience.of(activity);
        activity.ignore("id", "published");
        var key = NoteReader.key(id);
        if (posts.containsKey(key)) {
            posts.get(key).deleted(true);
        } else {
            var by = Accounts.in(activity, "actor");
            activity.objects("object").forEach(tombstone -> tombstone.ignore("type", "formerType", "deleted", "published"));
            add(new Post(key, activity.line()).externalId(id).url(id.startsWith("http") ? id : "").by(by).deleted(true));
        }
    }

    private void silent(JsonObject activity) {
        activity.ignoreAll();
        Accounts.in(activity, "actor").ifPresent(accounts::add);
        remarks.count("Activities of the kind \u201C" + Types.names(activity).getFirst() + "\u201D, which say nothing in words and are left out", activity.line());
    }

    private void said(JsonObject object, Optional<Account> publisher, ArrayDeque<Visit> open) {
        if (!isAllowed(Types.names(object).contains("ChatMessage") ? Audience.PEOPLE : Audience.of(object), object)) {
            object.ignoreAll();
            return;
        }
        object.object("replies").ifPresent(replies -> open.push(new Visit(replies, Optional.empty())));
        var reader = new NoteReader(object, publisher);
        var post = reader.read();
        accounts.addAll(reader.mentioned());
        readers.put(post.key(), reader);
        kind(object).ifPresent(kind -> kinds.put(post.key(), kind));
        if (post.words().isEmpty() && post.embedded().isEmpty() && !post.isDeleted()) {
            remarks.count("Posts without words", post.line());
        }
        add(post);
    }

    private static Optional<SourceKind> kind(JsonObject object) {
        var names = Types.names(object);
        return names.contains("Article") || names.contains("Page") ? Optional.of(SourceKind.ARTICLE) : names.contains("Video") ? Optional.of(SourceKind.VIDEO)
                : names.contains("Audio") ? Optional.of(SourceKind.PODCAST) : Optional.empty();
    }

    private void add(Post post) {
        if (posts.putIfAbsent(post.key(), post) != null) {
            remarks.count("Posts that are given more than once; the first is kept", post.line());
        }
    }

    @Override
    public void finish(ProposalWriter writer) {
        accounts.forEach(writer::add);
        var conversations = new LinkedHashMap<Key, Conversation>();
        for (var post : posts.values()) {
            var conversation = conversations.computeIfAbsent(root(post).key(), key -> conversation(posts.get(key)));
            Optional.ofNullable(readers.get(post.key())).ifPresent(reader -> {
                conversation.language(reader.language());
                reader.keywords().forEach(keyword -> conversation.with("keyword", keyword));
            });
            conversation.add(post);
        }
        writer.add(List.copyOf(conversations.values()));
        events.forEach(writer::add);
    }

    private Conversation conversation(Post root) {
        var place = root.url().isEmpty() ? root.key().value() : root.url();
        var conversation = new Conversation(place.startsWith("http") ? Key.url(place) : root.key().part("source", "conversation")).url(root.url()).by(root.author()).at(root.when());
        Optional.ofNullable(kinds.get(root.key())).ifPresent(conversation::kind);
        return conversation;
    }

    private Post root(Post post) {
        var seen = new HashSet<Key>();
        var at = post;
        while (seen.add(at.key()) && at.replyTo().filter(posts::containsKey).isPresent()) {
            at = posts.get(at.replyTo().get());
        }
        return at;
    }
}
