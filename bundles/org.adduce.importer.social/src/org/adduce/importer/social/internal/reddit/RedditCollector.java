package org.adduce.importer.social.internal.reddit;

import java.util.ArrayDeque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.adduce.core.importing.Key;
import org.adduce.importer.social.internal.post.Conversation;
import org.adduce.importer.social.internal.post.Conversation.Page;
import org.adduce.importer.social.internal.post.Markup;
import org.adduce.importer.social.internal.post.Post;
import org.adduce.importer.social.internal.post.ProposalWriter;
import org.adduce.importer.social.internal.read.Collector;
import org.adduce.importer.social.internal.read.Remarks;
import org.adduce.json.JsonArray;
import org.adduce.json.JsonNode;
import org.adduce.json.JsonObject;
import org.adduce.model.SourceKind;

/** Gathers posts and comments and puts those of one thread together. */
final class RedditCollector implements Collector {

    private static final int NAMED = 20;

    private final Remarks remarks;
    private final Map<String, Conversation> threads = new LinkedHashMap<>();
    private final Set<Key> submissions = new HashSet<>();

    RedditCollector(Remarks remarks) {
        this.remarks = remarks;
    }

    @Override
    public boolean take(JsonNode record) {
        if (record instanceof JsonArray array) {
            return array.objects().stream().map(this::take).reduce(false, Boolean::logicalOr);
        }
        var object = (JsonObject) record;
        if (!RedditDialect.isThing(object) && !RedditDialect.isBare(object)) {
            return false;
        }
        var open = new ArrayDeque<JsonObject>(List.of(object));
        while (!open.isEmpty()) {
            thing(open.pop(), open);
        }
        return true;
    }

    private void thing(JsonObject thing, ArrayDeque<JsonObject> open) {
        var data = thing.object("data").orElse(thing);
        switch (thing.text("kind")) {
            case "Listing" -> {
                data.ignore("after", "before", "dist", "modhash", "whitelist_status", "geo_filter");
                data.objects("children").reversed().forEach(open::push);
            }
            case "t3" -> post(data);
            case "t1" -> comment(data, open);
            case "more" -> more(data);
            case "" -> {
                if (RedditDialect.isBare(data) && data.has("body")) {
                    comment(data, open);
                } else if (RedditDialect.isBare(data)) {
                    post(data);
                } else if (!data.isCut()) {
                    remarks.warning("This is neither a post nor a comment; it was left out", data);
                }
            }
            default -> remarks.warning("Things of the kind " + thing.text("kind") + " are no posts; it was left out", thing);
        }
    }

    private void post(JsonObject data) {
        var record = new RedditRecord(data, remarks);
        if (!record.isKnown()) {
            return;
        }
        var post = record.submission();
        submissions.add(post.key());
        var thread = thread(record.fullName("t3_"));
        var title = Markup.unescape(data.text("title"));
        thread.title(title).url(RedditRecord.place(data.text("permalink"))).by(post.author()).at(post.when())
                .with("container-title", "r/" + data.text("subreddit")).with("keyword", data.text("link_flair_text")).note(record.comments()).add(post);
        record.outside().ifPresent(url -> thread.about(new Page(url, title)));
    }

    private void comment(JsonObject data, ArrayDeque<JsonObject> open) {
        data.object("replies").ifPresent(open::push);
        var record = new RedditRecord(data, remarks);
        if (!record.isKnown()) {
            return;
        }
        var link = data.text("link_id");
        var thread = thread(link.isEmpty() ? "t1_" + record.id() : link);
        thread.title(Markup.unescape(data.text("link_title"))).with("container-title", "r/" + data.text("subreddit")).add(record.comment());
        Optional.of(data.text("link_permalink")).filter(address -> !address.isEmpty()).map(RedditRecord::place).ifPresent(thread::url);
    }

    private Conversation thread(String fullName) {
        return threads.computeIfAbsent(fullName, name -> new Conversation(new Key("reddit", "thread " + name)).kind(SourceKind.THREAD));
    }

    /** Comments that the listing names but does not hold. */
    private void more(JsonObject data) {
        data.ignore("name", "id", "depth");
        var names = data.texts("children");
        var parent = data.text("parent_id");
        var count = data.text("count");
        if (names.isEmpty() && count.equals("0")) {
            remarks.info("The thread goes on below " + parent + "; its answers are not in this file", data.line());
        } else {
            var named = names.stream().limit(NAMED).collect(Collectors.joining(", "));
            remarks.info(count + " more comments below " + parent + " are not in this file: " + named + (names.size() > NAMED ? ", \u2026" : ""), data.line());
        }
    }

    @Override
    public void finish(ProposalWriter writer) {
        threads.forEach((name, thread) -> {
            if (name.startsWith("t3_")) {
                thread.url("https://www.reddit.com/comments/" + name.substring(3));
            }
            thread.posts().forEach(post -> answerThread(post, thread));
        });
        writer.add(List.copyOf(threads.values()));
    }

    /** What answers a post that is not in the input answers its thread. */
    private void answerThread(Post post, Conversation thread) {
        post.replyTo().filter(answered -> answered.value().startsWith("t3_") && !submissions.contains(answered)).ifPresent(answered -> post.answering(thread.key(), post.answered()));
    }
}
