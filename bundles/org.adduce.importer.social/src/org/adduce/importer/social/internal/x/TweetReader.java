package org.adduce.importer.social.internal.x;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.adduce.core.importing.Diagnostic.Severity;
import org.adduce.importer.social.internal.post.Account;
import org.adduce.importer.social.internal.post.Counted;
import org.adduce.importer.social.internal.post.Counts;
import org.adduce.importer.social.internal.post.Post;
import org.adduce.importer.social.internal.post.Times;
import org.adduce.importer.social.internal.post.Words;
import org.adduce.importer.social.internal.read.Remarks;
import org.adduce.json.JsonObject;

/** Reads one post as X writes it. */
final class TweetReader {

    private static final int DEEPEST = 8;
    private static final String[] HOUSEKEEPING = {"id", "favorited", "retweeted", "truncated", "display_text_range", "source", "in_reply_to_status_id", "in_reply_to_user_id",
        "in_reply_to_user_id_str", "edit_info", "favorite_count", "retweet_count", "possibly_sensitive", "text", "full_text", "is_quote_status", "deleted_at", "reply_count", "quote_count", "bookmark_count", "bookmarked", "view_count", "views", "views_count", "user_id_str", "conversation_id_str",
        "quoted_status_id", "quoted_status_id_str", "quoted_status_permalink", "possibly_sensitive_editable", "timestamp_ms", "filter_level", "matching_rules", "contributors",
        "screen_name", "name", "profile_image_url", "retweeted_status", "quoted_status", "user_id", "matched_terms"};

    private final JsonObject object;
    /** What stands around the post: pages of X have it in several layers. */
    private final Layers layers;
    private final List<String> media = new ArrayList<>();

    private final Collection<Account> named;

    /** @param named gathers the accounts that posts name */
    TweetReader(JsonObject record, Collection<Account> named) {
        this.named = named;
        this.layers = new Layers(record);
        this.object = layers.post();
    }

    String id() {
        var id = object.firstText("id_str", "id", "tweet_id");
        return id.isEmpty() ? layers.id() : id;
    }

    /** The addresses of its pictures and films on X. */
    List<String> mediaAddresses() {
        return media;
    }

    boolean isRepost() {
        return Reposts.isOne(object.text("full_text"));
    }

    Tweet read(Remarks remarks) {
        return read(remarks, 0);
    }

    private Tweet read(Remarks remarks, int depth) {
        var id = id();
        var post = new Post(Tweet.key(id), object.line()).externalId(id).url(Tweet.place(id)).at(Times.of(object.text("created_at"))).by(author())
                .deleted(object.has("deleted_at"));
        if (post.when().isEmpty()) {
            remarks.count(Severity.WARNING, "Posts without a time that can be read", object.line());
        }
        var words = words();
        var original = layers.passedOn().filter(inner -> depth < DEEPEST);
        if (original.isPresent()) {
            post.embedding(new TweetReader(original.get(), named).read(remarks, depth + 1).post());
        } else {
            Reposts.say(post, words, this::mentioned).note(counts());
            layers.quoted().filter(inner -> depth < DEEPEST).ifPresent(quoted -> post.embedding(new TweetReader(quoted, named).read(remarks, depth + 1).post()));
        }
        Edits.tell(post, object, layers.outer());
        Times.of(object.text("deleted_at")).ifPresent(time -> post.note("Deleted " + time + "."));
        object.object("place").map(place -> place.ignoreAll().firstText("full_name", "name")).filter(name -> !name.isBlank()).ifPresent(name -> post.note("At " + name + "."));
        var answered = object.firstText("in_reply_to_status_id_str", "in_reply_to_status_id");
        var name = object.text("in_reply_to_screen_name");
        if (!answered.isEmpty()) {
            post.answering(Tweet.key(answered), (name.isEmpty() ? "" : "@" + name + ": ") + Tweet.place(answered));
        } else if (!name.isEmpty()) {
            post.answering("@" + name);
        }
        var tweet = new Tweet(id, answered, name, object.text("lang"), object.text("conversation_id_str"), post);
        object.ignore(HOUSEKEEPING);
        return tweet;
    }

    private Optional<Account> author() {
        return layers.user().map(user -> {
            var account = Tweet.account(user.text("screen_name"), user.text("name"));
            var id = user == object ? user.text("user_id") : user.firstText("id_str");
            return id.isEmpty() ? account : account.with("x-id", id);
        });
    }

    /** An account by its handle, with the name that the record has for it. */
    private Account mentioned(String handle) {
        return object.object("entities").map(entities -> entities.objects("user_mentions")).orElse(List.of()).stream()
                .filter(user -> user.text("screen_name").equalsIgnoreCase(handle)).findFirst()
                .map(TweetReader::named)
                .orElseGet(() -> Tweet.account(handle, ""));
    }

    private static Account named(JsonObject user) {
        user.ignore("indices");
        return Tweet.account(user.text("screen_name"), user.text("name")).with("x-id", user.firstText("id_str", "id"));
    }

    private Words words() {
        var expansion = new Expansion(layers.longer().map(longer -> longer.firstText("full_text", "text")).orElseGet(() -> object.firstText("full_text", "text")));
        layers.longer().ifPresent(longer -> {
            longer.ignore("id", "richtext", "media", "display_text_range");
            for (var entities : List.of("entities", "entity_set", "extended_entities")) {
                longer.object(entities).ifPresent(all -> take(all, expansion));
            }
        });
        for (var entities : List.of("entities", "extended_entities")) {
            object.object(entities).ifPresent(all -> take(all, expansion));
        }
        return expansion.words();
    }

    private void take(JsonObject entities, Expansion expansion) {
        entities.ignore("hashtags", "symbols", "timestamps");
        entities.objects("user_mentions").stream().filter(user -> user.has("screen_name")).map(TweetReader::named).forEach(named::add);
        for (var url : entities.objects("urls")) {
            url.ignore("indices", "display_url", "unwound");
            expansion.expand(url.text("url"), url.text("expanded_url"));
        }
        for (var medium : entities.objects("media")) {
            expansion.expand(medium.text("url"), medium.text("expanded_url"));
            expansion.beside(medium.firstText("media_url_https", "media_url"), medium.text("ext_alt_text"));
            medium.object("video_info").flatMap(TweetReader::film).ifPresent(address -> expansion.beside(address, ""));
            media.add(medium.text("expanded_url"));
            medium.ignoreAll();
        }
    }

    /** The address of a film in the best quality; what stands for it otherwise is a still. */
    private static Optional<String> film(JsonObject info) {
        return info.objects("variants").stream().filter(variant -> !variant.text("url").isEmpty())
                .max(Comparator.comparing(variant -> variant.number("bitrate").orElse(BigDecimal.ONE.negate()))).map(variant -> variant.text("url"));
    }

    private String counts() {
        return new Counts(object).tell(Counted.LIKES, "favorite_count").tell(Counted.REPOSTS, "retweet_count").tell(Counted.QUOTATIONS, "quote_count").tell(Counted.REPLIES, "reply_count").words();
    }
}
