package org.adduce.importer.social.internal.x;

import java.util.Optional;
import org.adduce.core.importing.Diagnostic.Severity;
import org.adduce.importer.social.internal.post.Post;
import org.adduce.importer.social.internal.post.Times;
import org.adduce.importer.social.internal.read.Remarks;
import org.adduce.json.JsonObject;

/** Reads a long post, of which {@code tweets.js} has the beginning only. */
record NoteReader(JsonObject object) {

    Optional<Tweet> read(Remarks remarks) {
        var id = object.text("noteTweetId");
        var core = object.object("core");
        if (id.isEmpty() || core.isEmpty()) {
            if (!object.isCut()) {
                remarks.warning("The long post has no id or no words and was left out", object);
            }
            return Optional.empty();
        }
        object.ignore("lifecycle");
        core.get().ignore("mentions", "hashtags", "cashtags");
        var expansion = new Expansion(core.get().text("text"));
        for (var url : core.get().objects("urls")) {
            url.ignore("fromIndex", "toIndex", "displayUrl");
            expansion.expand(url.text("shortUrl"), url.text("expandedUrl"));
        }
        var post = new Post(Tweet.key("note " + id), object.line()).externalId(id).url("https://x.com/i/notes/" + id).at(Times.of(object.text("createdAt")))
                .saying(expansion.words());
        var updated = Times.of(object.text("updatedAt")).filter(time -> !post.when().equals(Optional.of(time)));
        updated.ifPresent(time -> post.note("Edited " + time + "."));
        if (post.when().isEmpty()) {
            remarks.count(Severity.WARNING, "Posts without a time that can be read", object.line());
        }
        return Optional.of(new Tweet("note " + id, "", "", "", "", post));
    }
}
