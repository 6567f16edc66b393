package org.adduce.importer.social.internal.x;

import java.util.Optional;
import org.adduce.importer.social.internal.post.Post;
import org.adduce.json.JsonObject;

/** Posts that were changed: each version is a post of its own, and the later ones name the first. */
final class Edits {

    private Edits() {
    }

    /** Notes with a post that it is a later version of another, where its record says so. */
    static void tell(Post post, JsonObject record, JsonObject outer) {
        var first = archived(record).or(() -> shown(outer)).or(() -> record.texts("edit_history_tweet_ids").stream().findFirst()).orElse("");
        if (!first.isEmpty() && !first.equals(post.externalId())) {
            post.note("Edited: a later version of " + Tweet.place(first) + ".");
        }
    }

    private static Optional<String> archived(JsonObject record) {
        return named(record.object("edit_info").flatMap(info -> info.object("edit")).map(edit -> edit.text("initialTweetId")));
    }

    /** As the pages of X have it. */
    private static Optional<String> shown(JsonObject outer) {
        return named(outer.object("edit_control").map(control -> control.text("initial_tweet_id")));
    }

    private static Optional<String> named(Optional<String> id) {
        return id.filter(number -> !number.isEmpty());
    }
}
