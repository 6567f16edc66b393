package org.adduce.importer.social.internal.x;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.adduce.importer.social.internal.post.Account;
import org.adduce.json.JsonObject;

/** What an answer of the newer API gives beside its posts, by the ids that its posts name: users, other posts, pictures, polls, places, and what is gone. */
final class Includes {

    private final Map<String, JsonObject> users = new HashMap<>();
    private final Map<String, JsonObject> tweets = new HashMap<>();
    private final Map<String, JsonObject> media = new HashMap<>();
    private final Map<String, JsonObject> polls = new HashMap<>();
    private final Map<String, JsonObject> places = new HashMap<>();
    private final Map<String, String> gone = new HashMap<>();

    Includes(JsonObject answer) {
        answer.object("includes").ifPresent(includes -> {
            includes.objects("users").forEach(user -> users.putIfAbsent(user.text("id"), user));
            includes.objects("tweets").forEach(tweet -> tweets.putIfAbsent(tweet.text("id"), tweet));
            includes.objects("media").forEach(medium -> media.putIfAbsent(medium.text("media_key"), medium));
            includes.objects("polls").forEach(poll -> polls.putIfAbsent(poll.text("id"), poll));
            includes.objects("places").forEach(place -> places.putIfAbsent(place.text("id"), place));
            includes.ignore("topics");
        });
        answer.objects("errors").forEach(error -> gone.putIfAbsent(error.ignoreAll().firstText("resource_id", "value"), error.text("title")));
    }

    Optional<JsonObject> tweet(String id) {
        return Optional.ofNullable(tweets.get(id));
    }

    Optional<JsonObject> medium(String key) {
        return Optional.ofNullable(media.get(key));
    }

    Optional<JsonObject> poll(String id) {
        return Optional.ofNullable(polls.get(id));
    }

    Optional<JsonObject> place(String id) {
        return Optional.ofNullable(places.get(id));
    }

    /** Why something is not there, empty where nobody says so: {@code "Not Found Error"}. */
    String gone(String id) {
        return gone.getOrDefault(id, "");
    }

    /** Whoever has an id; by the id alone where there is no more. */
    Optional<Account> user(String id) {
        return id.isEmpty() ? Optional.empty() : Optional.of(Optional.ofNullable(users.get(id)).flatMap(Includes::account).orElseGet(() -> Account.of("x-id", id, id)));
    }

    /** Whoever has a handle. */
    Optional<Account> named(String handle) {
        return users.values().stream().filter(user -> user.text("username").equalsIgnoreCase(handle)).findFirst().flatMap(Includes::account);
    }

    static Optional<Account> account(JsonObject user) {
        user.ignore("created_at", "profile_image_url", "profile_banner_url", "public_metrics", "verified", "verified_type", "protected", "entities", "pinned_tweet_id", "withheld",
                "most_recent_tweet_id", "location", "subscription_type", "is_identity_verified", "affiliation", "connection_status", "receives_your_dm", "parody", "url", "pinned_tweet");
        var handle = user.text("username");
        var account = Tweet.account(handle, user.text("name")).with("x-id", user.text("id"));
        return handle.isEmpty() ? Optional.empty() : Optional.of(user.text("description").isBlank() ? account : account.noting(new Expansion(user.text("description")).words().text()));
    }
}
