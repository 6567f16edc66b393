package org.adduce.importer.social.internal.x;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.adduce.core.importing.Diagnostic.Severity;
import org.adduce.importer.social.internal.post.Account;
import org.adduce.importer.social.internal.post.Link;
import org.adduce.importer.social.internal.post.Post;
import org.adduce.importer.social.internal.post.Times;
import org.adduce.importer.social.internal.post.Words;
import org.adduce.importer.social.internal.read.Remarks;
import org.adduce.json.JsonObject;

/** Reads one post as X writes it. */
final class TweetReader {

    private static final Pattern REPOST = Pattern.compile("RT @(\\w{1,30}): ?(.*)", Pattern.DOTALL);
    private static final String[] HOUSEKEEPING = {"id", "favorited", "retweeted", "truncated", "display_text_range", "source", "in_reply_to_status_id", "in_reply_to_user_id",
        "in_reply_to_user_id_str", "edit_info", "favorite_count", "retweet_count", "possibly_sensitive", "text", "is_quote_status", "deleted_at"};

    private final JsonObject object;
    private final List<String> media = new ArrayList<>();

    TweetReader(JsonObject object) {
        this.object = object;
    }

    String id() {
        return object.firstText("id_str", "id");
    }

    /** The addresses of its pictures and films on X. */
    List<String> mediaAddresses() {
        return media;
    }

    boolean isRepost() {
        return object.text("full_text").startsWith("RT @");
    }

    Tweet read(Remarks remarks) {
        var id = id();
        var post = new Post(Tweet.key(id), object.line()).externalId(id).url(Tweet.place(id)).at(Times.of(object.text("created_at"))).by(author())
                .deleted(object.has("deleted_at"));
        if (post.when().isEmpty()) {
            remarks.count(Severity.WARNING, "Posts without a time that can be read", object.line());
        }
        var words = words();
        var original = object.object("retweeted_status");
        if (original.isPresent()) {
            post.embedding(new TweetReader(original.get()).read(remarks).post());
        } else {
            say(post, words);
        }
        object.object("quoted_status").ifPresent(quoted -> post.embedding(new TweetReader(quoted).read(remarks).post()));
        var answered = object.firstText("in_reply_to_status_id_str", "in_reply_to_status_id");
        var name = object.text("in_reply_to_screen_name");
        if (!answered.isEmpty()) {
            post.answering(Tweet.key(answered), (name.isEmpty() ? "" : "@" + name + ": ") + Tweet.place(answered));
        } else if (!name.isEmpty()) {
            post.answering("@" + name);
        }
        var tweet = new Tweet(id, answered, name, object.text("lang"), counts(), post);
        object.ignore(HOUSEKEEPING);
        return tweet;
    }

    /** Of a post that is passed on an archive has no more than its words with "RT" and a name before them. */
    private void say(Post post, Words words) {
        var repost = REPOST.matcher(words.text());
        if (!repost.matches()) {
            post.saying(words);
            return;
        }
        int start = repost.start(2);
        var links = words.links().stream().filter(link -> link.to() > start || link.to() == 0)
                .map(link -> link.to() == 0 ? link : new Link(link.from() - start, link.to() - start, link.url(), link.label(), link.isCut())).toList();
        var original = new Post(Tweet.key(post.externalId() + " original"), post.line()).by(Optional.of(mentioned(repost.group(1))))
                .saying(new Words(repost.group(2), links, List.of()));
        if (repost.group(2).endsWith("\u2026")) {
            original.note("Cut off by X, which keeps no more of what is passed on.");
        }
        post.embedding(original);
    }

    private Optional<Account> author() {
        return object.object("user").filter(user -> user.has("screen_name"))
                .map(user -> Tweet.account(user.text("screen_name"), user.text("name")).with("x-id", user.firstText("id_str")));
    }

    /** An account by its handle, with the name that the record has for it. */
    private Account mentioned(String handle) {
        return object.object("entities").map(entities -> entities.objects("user_mentions")).orElse(List.of()).stream()
                .filter(user -> user.text("screen_name").equalsIgnoreCase(handle)).findFirst()
                .map(user -> Tweet.account(user.text("screen_name"), user.text("name")).with("x-id", user.firstText("id_str", "id")))
                .orElseGet(() -> Tweet.account(handle, ""));
    }

    private Words words() {
        var expansion = new Expansion(object.firstText("full_text", "text"));
        for (var entities : List.of("entities", "extended_entities")) {
            object.object(entities).ifPresent(all -> take(all, expansion));
        }
        return expansion.words();
    }

    private void take(JsonObject entities, Expansion expansion) {
        entities.ignore("hashtags", "symbols", "user_mentions", "timestamps");
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
        var counts = new ArrayList<String>();
        count(counts, "favorite_count", "likes");
        count(counts, "retweet_count", "reposts");
        return String.join(", ", counts);
    }

    private void count(List<String> counts, String name, String called) {
        var count = object.text(name);
        if (!count.isEmpty() && !count.equals("0")) {
            counts.add(count + " " + called);
        }
    }
}
