package org.adduce.importer.social.internal.x;

import java.util.Optional;
import org.adduce.json.JsonObject;

/**
 * The layers of a post. Archives and the older API have all in one object; what the pages of X are made of, which tools gather
 * from a browser, has the post as {@code legacy}, and beside it whose it is, its longer words and what it quotes.
 */
final class Layers {

    private final JsonObject outer;
    private final JsonObject post;

    Layers(JsonObject record) {
        this.outer = record.object("tweet").filter(inner -> inner.has("legacy")).orElse(record);
        this.post = outer.object("legacy").orElse(outer);
        if (record != outer) {
            record.ignore("__typename", "limitedActionResults", "interstitial");
        }
        if (post != outer) {
            outer.ignore("__typename", "rest_id", "views", "edit_control", "is_translatable", "source", "unmention_data", "unmention_info", "quick_promote_eligibility", "id", "type",
                    "has_birdwatch_notes", "previous_counts", "grok_analysis_button", "grok_translated_post", "promoted_metadata", "edit_perspective", "superFollowsReplyUserResult",
                    "grok_analysis_followups", "post_image_description", "trusted_friends_info_result", "exclusive_tweet_info", "user", "legacy_extended");
        }
    }

    /** Whether a record has its post in a layer of its own. */
    static boolean areIn(JsonObject record) {
        var outer = record.peek("tweet") instanceof JsonObject inner && inner.has("legacy") ? inner : record;
        return outer.peek("legacy") instanceof JsonObject legacy && (legacy.has("full_text") || legacy.has("created_at"));
    }

    JsonObject post() {
        return post;
    }

    /** What the post stands in, else the post itself. */
    JsonObject outer() {
        return outer;
    }

    String id() {
        return outer.text("rest_id");
    }

    /** Whoever posted it: an object with a {@code screen_name}. */
    Optional<JsonObject> user() {
        var named = post.object("user").or(() -> result(outer, "core", "user_results", "user_result").map(Layers::named));
        return named.or(() -> Optional.of(post)).filter(user -> user.has("screen_name"));
    }

    private static JsonObject named(JsonObject user) {
        user.ignoreAll();
        var core = user.object("core").filter(inner -> inner.has("screen_name"));
        return core.or(() -> user.object("legacy")).orElse(user).ignoreAll();
    }

    /** All the words where the post itself has but the first of them. */
    Optional<JsonObject> longer() {
        outer.object("note_tweet").ifPresent(note -> note.ignore("is_expandable"));
        return post.object("extended_tweet").or(() -> result(outer, "note_tweet", "note_tweet_results"));
    }

    Optional<JsonObject> passedOn() {
        return whole(post.object("retweeted_status").or(() -> result(post, "retweeted_status_result")).or(() -> result(outer, "retweeted_status_result")));
    }

    Optional<JsonObject> quoted() {
        return whole(post.object("quoted_status").or(() -> result(outer, "quoted_status_result")).or(() -> result(outer, "quotedRefResult")));
    }

    /** What is gone has a layer that says so, and no post in it. */
    private static Optional<JsonObject> whole(Optional<JsonObject> record) {
        return record.filter(found -> areIn(found) || XDialect.isTweet(found));
    }

    /** The {@code result} at the end of a path of names; the last names are one for another. */
    private static Optional<JsonObject> result(JsonObject from, String first, String... others) {
        var found = from.object(first);
        for (var name : others) {
            var next = found.flatMap(inner -> inner.object(name));
            if (next.isPresent()) {
                return next.flatMap(inner -> inner.object("result"));
            }
        }
        return others.length == 0 ? found.flatMap(inner -> inner.object("result")) : Optional.empty();
    }
}
