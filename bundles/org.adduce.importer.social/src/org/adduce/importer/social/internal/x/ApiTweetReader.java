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
import org.adduce.importer.social.internal.post.Markup;
import org.adduce.importer.social.internal.post.Post;
import org.adduce.importer.social.internal.post.Times;
import org.adduce.importer.social.internal.post.Words;
import org.adduce.importer.social.internal.read.Remarks;
import org.adduce.json.JsonObject;

/** Reads one post as the newer API gives it, or as tools write it that put what is included into the post itself. */
final class ApiTweetReader {

    private static final String[] HOUSEKEEPING = {"text", "id", "author_id", "edit_history_tweet_ids", "edit_controls", "public_metrics", "non_public_metrics", "organic_metrics",
        "promoted_metrics", "possibly_sensitive", "reply_settings", "source", "context_annotations", "display_text_range", "withheld", "in_reply_to_user_id", "in_reply_to_user",
        "article", "__twarc", "community_id", "card_uri", "scopes", "media_metadata", "suggested_source_links", "note_request_suggestions"};
    private static final int DEEPEST = 8;

    private final JsonObject tweet;
    private final Includes includes;
    private final Remarks remarks;
    private final List<String> answered = new ArrayList<>();

    private final Collection<Account> named;

    /** @param named gathers the accounts that posts name */
    ApiTweetReader(JsonObject tweet, Includes includes, Remarks remarks, Collection<Account> named) {
        this.named = named;
        this.tweet = tweet;
        this.includes = includes;
        this.remarks = remarks;
    }

    Tweet read() {
        return read(0);
    }

    private Tweet read(int depth) {
        var id = tweet.text("id");
        var post = new Post(Tweet.key(id), tweet.line()).externalId(id).url(Tweet.place(id)).at(Times.of(tweet.text("created_at"))).by(author());
        if (post.when().isEmpty()) {
            remarks.count(Severity.WARNING, "Posts without a time that can be read", tweet.line());
        }
        var words = words();
        boolean isRepost = references(post, depth);
        if (!isRepost) {
            var said = Reposts.say(post, words, this::named).note(counts());
            passedOn().filter(original -> said != post).ifPresent(original -> said.externalId(original).url(Tweet.place(original)));
        }
        Edits.tell(post, tweet, tweet);
        place().ifPresent(place -> post.note("At " + place + "."));
        var name = answeredName();
        var parent = answered.isEmpty() ? "" : answered.getFirst();
        if (!parent.isEmpty()) {
            post.answering(Tweet.key(parent), (name.isEmpty() ? "" : "@" + name + ": ") + Tweet.place(parent));
        }
        var read = new Tweet(id, parent, name, tweet.text("lang"), tweet.text("conversation_id"), post);
        tweet.ignore(HOUSEKEEPING);
        return read;
    }

    private Optional<Account> author() {
        return tweet.object("author").flatMap(Includes::account).or(() -> includes.user(tweet.text("author_id")));
    }

    private Words words() {
        var longer = tweet.object("note_tweet").filter(note -> note.has("text"));
        var expansion = new Expansion(longer.map(note -> note.text("text")).orElseGet(() -> tweet.text("text")));
        longer.flatMap(note -> note.object("entities")).ifPresent(entities -> take(entities, expansion));
        tweet.object("entities").ifPresent(entities -> take(entities, expansion));
        var polls = new ArrayList<JsonObject>();
        tweet.object("attachments").ifPresent(attached -> {
            attached.ignore("media_source_tweet_id");
            attached.texts("media_keys").forEach(key -> includes.medium(key).ifPresent(medium -> medium(medium, expansion)));
            attached.objects("media").forEach(medium -> medium(medium, expansion));
            attached.texts("poll_ids").forEach(id -> includes.poll(id).ifPresent(polls::add));
            polls.addAll(attached.objects("poll"));
        });
        var words = expansion.words();
        for (var poll : polls) {
            words = words.then(choices(poll));
        }
        return words;
    }

    private void take(JsonObject entities, Expansion expansion) {
        entities.ignore("hashtags", "cashtags", "annotations");
        for (var mention : entities.objects("mentions")) {
            if (mention.has("username")) {
                var account = Tweet.account(mention.text("username"), mention.text("name"));
                named.add(mention.text("id").isEmpty() ? account : account.with("x-id", mention.text("id")));
            }
            mention.ignoreAll();
        }
        for (var url : entities.objects("urls")) {
            expansion.expand(url.text("url"), url.firstText("expanded_url", "unwound_url"));
            url.ignoreAll();
        }
    }

    private static void medium(JsonObject medium, Expansion expansion) {
        var film = medium.objects("variants").stream().filter(variant -> !variant.text("url").isEmpty())
                .max(Comparator.comparing(variant -> variant.number("bit_rate").orElse(BigDecimal.ONE.negate()))).map(variant -> variant.text("url"));
        expansion.beside(medium.firstText("url", "preview_image_url"), Markup.unescape(medium.text("alt_text")));
        film.ifPresent(address -> expansion.beside(address, ""));
        medium.ignoreAll();
    }

    private static Words choices(JsonObject poll) {
        var lines = new ArrayList<String>();
        poll.ignoreAll().objects("options").forEach(option -> lines.add("\u2022 " + Markup.unescape(option.text("label")) + (option.text("votes").isEmpty() ? "" : " (" + option.text("votes") + ")")));
        return lines.isEmpty() ? Words.NONE : new Words(String.join("\n", lines), List.of(), List.of());
    }

    /** Takes what the post refers to; whether it only passes that on. */
    private boolean references(Post post, int depth) {
        boolean isRepost = false;
        for (var reference : tweet.objects("referenced_tweets")) {
            var id = reference.text("id");
            var whole = reference.has("text") ? Optional.of(reference) : includes.tweet(id);
            switch (reference.text("type")) {
                case "replied_to" -> answered.add(id);
                case "retweeted" -> {
                    isRepost |= whole.isPresent() && depth < DEEPEST;
                    whole.filter(there -> depth < DEEPEST).ifPresent(there -> post.embedding(new ApiTweetReader(there, includes, remarks, named).read(depth + 1).post()));
                }
                default -> post.embedding(whole.filter(there -> depth < DEEPEST).map(there -> new ApiTweetReader(there, includes, remarks, named).read(depth + 1).post()).orElseGet(() -> gone(id)));
            }
            reference.ignore("type");
        }
        return isRepost;
    }

    /** The number of a post that this passes on, of which there are the first words alone. */
    private Optional<String> passedOn() {
        return tweet.objects("referenced_tweets").stream().filter(reference -> reference.text("type").equals("retweeted")).map(reference -> reference.text("id")).findFirst();
    }

    /** A quoted post that is not there, and why. */
    private Post gone(String id) {
        var why = includes.gone(id);
        return new Post(Tweet.key(id), tweet.line()).externalId(id).url(Tweet.place(id)).deleted(why.startsWith("Not Found"))
                .note(why.isEmpty() ? "Its words are not in the file." : "Not shown: " + why + '.');
    }

    private Account named(String handle) {
        return includes.named(handle).orElseGet(() -> Tweet.account(handle, ""));
    }

    private String answeredName() {
        var user = tweet.object("in_reply_to_user").map(someone -> someone.ignoreAll().text("username")).filter(name -> !name.isEmpty());
        return user.or(() -> includes.user(tweet.text("in_reply_to_user_id")).map(Account::name).filter(name -> name.startsWith("@")).map(name -> name.substring(1))).orElse("");
    }

    private Optional<String> place() {
        var geo = tweet.object("geo").map(JsonObject::ignoreAll);
        return geo.flatMap(where -> includes.place(where.text("place_id")).or(() -> Optional.of(where)))
                .map(where -> where.ignoreAll().firstText("full_name", "name")).filter(name -> !name.isBlank());
    }

    private String counts() {
        return tweet.object("public_metrics").map(metrics -> metrics.ignore("impression_count", "bookmark_count")).map(metrics -> new Counts(metrics).tell(Counted.LIKES, "like_count")
                .tell(Counted.REPOSTS, "retweet_count").tell(Counted.QUOTATIONS, "quote_count").tell(Counted.REPLIES, "reply_count").words()).orElse("");
    }
}
