package org.adduce.importer.social.internal.discourse;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.adduce.core.importing.Hints;
import org.adduce.importer.social.DiscourseImporter;
import org.adduce.importer.social.internal.post.Conversation;
import org.adduce.importer.social.internal.post.Counted;
import org.adduce.importer.social.internal.post.Counts;
import org.adduce.importer.social.internal.post.Markup;
import org.adduce.importer.social.internal.post.ProposalWriter;
import org.adduce.importer.social.internal.post.Times;
import org.adduce.importer.social.internal.read.Collector;
import org.adduce.importer.social.internal.read.Remarks;
import org.adduce.json.JsonArray;
import org.adduce.json.JsonNode;
import org.adduce.json.JsonObject;
import org.adduce.model.SourceKind;

/** Gathers posts by their topics. */
final class DiscourseCollector implements Collector {

    private static final String[] HOUSEKEEPING = {"id", "slug", "fancy_title", "posts_count", "highest_post_number", "timeline_lookup", "suggested_topics", "details", "chunk_size",
        "bookmarked", "bookmarks", "message_bus_last_id", "participant_count", "show_read_indicator", "thumbnails", "user_id", "actions_summary", "current_post_number", "draft_key",
        "draft_sequence", "last_posted_at", "bumped", "bumped_at", "category_id", "archetype", "visible", "word_count", "image_url", "has_summary", "has_deleted",
        "views", "like_count", "reply_count", "created_at", "pinned_globally", "unpinned", "tags_descriptions", "related_topics", "related_messages", "featured_link_root_domain"};

    private final Site site;
    private final Remarks remarks;
    private final Map<String, Conversation> topics = new LinkedHashMap<>();

    DiscourseCollector(Hints hints, Remarks remarks) {
        this.site = new Site(hints.options().getOrDefault(DiscourseImporter.SITE, ""));
        this.remarks = remarks;
    }

    @Override
    public boolean take(JsonNode record) {
        if (record instanceof JsonArray array) {
            return array.objects().stream().map(this::take).reduce(false, Boolean::logicalOr);
        }
        var object = (JsonObject) record;
        var stream = object.object("post_stream");
        if (stream.isPresent()) {
            topic(object, stream.get());
            return true;
        }
        var latest = object.objects("latest_posts");
        if (latest.isEmpty() && !DiscourseDialect.isPost(object)) {
            return false;
        }
        (latest.isEmpty() ? List.of(object) : latest).forEach(post -> {
            site.look(post);
            add(post, post.text("topic_id"), post.text("topic_slug"));
        });
        return true;
    }

    private void topic(JsonObject topic, JsonObject stream) {
        var posts = stream.objects("posts");
        posts.forEach(site::look);
        var id = topic.text("id").isEmpty() ? posts.stream().findFirst().map(post -> post.text("topic_id")).orElse("") : topic.text("id");
        var conversation = conversation(id, topic.text("slug"));
        conversation.title(Markup.unescape(topic.text("title"))).at(Times.of(topic.text("created_at"))).note(counts(topic));
        topic.texts("tags").forEach(tag -> conversation.with("keyword", tag));
        topic.objects("tags").forEach(tag -> conversation.with("keyword", tag.ignore("id", "slug").text("name")));
        if (!topic.text("featured_link").isEmpty()) {
            conversation.about(new Conversation.Page(topic.text("featured_link"), ""));
        }
        posts.forEach(post -> add(post, id, topic.text("slug")));
        topic.ignore(HOUSEKEEPING);
        stream.ignore("stream", "gaps");
        missing(stream, posts);
    }

    private void missing(JsonObject stream, List<JsonObject> posts) {
        var named = stream.texts("stream");
        var there = posts.stream().map(post -> post.text("id")).collect(Collectors.toSet());
        long missing = named.stream().filter(id -> !there.contains(id)).count();
        if (missing > 0) {
            remarks.info(missing + " of " + named.size() + " posts of the topic are not in this file", stream.line());
        }
    }

    private static String counts(JsonObject topic) {
        return new Counts(topic).tell(Counted.VOTES, "vote_count").tell(Counted.LIKES, "like_count").tell(Counted.POSTS, "posts_count").tell(Counted.VIEWS, "views").words();
    }

    private void add(JsonObject object, String topic, String slug) {
        var reader = new PostReader(object, topic, slug, site);
        if (reader.number().isEmpty()) {
            if (!object.isCut()) {
                remarks.warning("The post has no number and was left out", object);
            }
            return;
        }
        var conversation = conversation(topic, slug);
        var post = reader.read();
        if (reader.isAction()) {
            remarks.count("Posts left out that only say that the topic was closed, moved or the like", object.line());
            return;
        }
        conversation.title(Markup.unescape(object.text("topic_title")));
        if (reader.number().equals("1")) {
            conversation.by(post.author()).at(post.when());
        }
        conversation.add(post);
    }

    private Conversation conversation(String topic, String slug) {
        return topics.computeIfAbsent(topic, id -> new Conversation(site.topicKey(id, slug)).kind(SourceKind.THREAD).url(site.place(topic, slug, ""))
                .with("container-title", site.host()));
    }

    @Override
    public void finish(ProposalWriter writer) {
        if (site.host().isEmpty()) {
            remarks.info("The file does not say which forum it is from, so its posts have no address; say so by the option \u201C" + DiscourseImporter.SITE + "\u201D", 0);
        }
        writer.add(List.copyOf(topics.values()));
    }
}
