package org.adduce.importer.social.internal.bluesky;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.adduce.importer.social.internal.post.Account;
import org.adduce.importer.social.internal.post.Link;
import org.adduce.importer.social.internal.post.Post;
import org.adduce.importer.social.internal.read.Remarks;
import org.adduce.json.JsonObject;

/** What a post shows below its words: pictures, films, cards and other posts; twice, as written and as seen. */
final class Embeds {

    private final Post post;
    private final Remarks remarks;
    private final Collection<Account> mentioned;
    private final Map<String, Link> links = new LinkedHashMap<>();
    private final Map<String, Post> quoted = new LinkedHashMap<>();

    Embeds(Post post, Remarks remarks, Collection<Account> mentioned) {
        this.post = post;
        this.remarks = remarks;
        this.mentioned = mentioned;
    }

    /** Takes what is shown; as readers see it first, because that says more than what is written. */
    void take(JsonObject embed) {
        embed.ignore(BlueskyDialect.TYPE, "cid", "aspectRatio", "playlist", "thumbnail", "presentation", "captions");
        embed.object("external").ifPresent(this::card);
        embed.objects("images").forEach(image -> {
            image.ignore("image", "thumb", "aspectRatio", BlueskyDialect.TYPE);
            picture(image.text("fullsize"), image.text("alt"));
        });
        Stream.of("playlist", "video").filter(embed::has).findFirst().ifPresent(name -> picture(embed.text("playlist"), embed.text("alt")));
        embed.object("video").ifPresent(video -> video.ignore("ref", "mimeType", "size", BlueskyDialect.TYPE));
        embed.object("media").ifPresent(this::take);
        embed.object("record").ifPresent(this::record);
    }

    private void card(JsonObject card) {
        card.ignore("thumb", BlueskyDialect.TYPE, "source", "labels", "createdAt", "updatedAt", "associatedRefs");
        var title = card.text("title");
        var about = card.text("description");
        if (!card.text("uri").isEmpty()) {
            links.putIfAbsent(card.text("uri"), Link.beside(card.text("uri"), title.isBlank() ? about : about.isBlank() ? title : title + ": " + about));
        }
    }

    private void picture(String url, String alt) {
        if (!url.isEmpty()) {
            links.putIfAbsent(url, Link.beside(url, alt));
        } else if (!alt.isBlank() && links.values().stream().noneMatch(link -> link.label().equals(alt))) {
            post.note("Picture: " + alt);
        }
    }

    /** A post that is quoted, or something else with an address: a feed, a list. The outer of two records only wraps the other. */
    private void record(JsonObject record) {
        record.ignore("cid", BlueskyDialect.TYPE);
        if (record.object("record").isPresent() && !record.has("author") && record.text("uri").isEmpty()) {
            record(record.object("record").get());
            return;
        }
        var uri = record.text("uri");
        if (record.flag("notFound") || record.flag("blocked") || record.flag("detached")) {
            var gone = new Post(PostReader.key(uri), record.line()).externalId(uri).url(PostReader.place(uri)).by(record.object("author").map(Profiles::of)).deleted(record.flag("notFound"));
            quoted.put(uri, gone.note(record.flag("notFound") ? "" : "Not shown: blocked, or taken out by its author."));
            links.remove(uri);
        } else if (record.object("value").isPresent() || uri.contains("/app.bsky.feed.post/") && record.has("record")) {
            quoted.put(uri, new PostReader(record, remarks, mentioned).read());
            links.remove(uri);
        } else if (!uri.isEmpty() && !quoted.containsKey(uri)) {
            var place = PostReader.place(uri).isEmpty() ? uri : PostReader.place(uri);
            var stated = record.object("record").orElse(record);
            var name = record.firstText("displayName", "name").isBlank() ? stated.text("name") : record.firstText("displayName", "name");
            record.ignore("record", "joinedAllTimeCount", "joinedWeekCount", "avatar", "indexedAt", "likeCount", "viewer", "did", "creator", "labels", "purpose", "listItemCount", "acceptsInteractions");
            var about = record.text("description").isBlank() ? stated.text("description") : record.text("description");
            links.putIfAbsent(uri, Link.beside(place, name.isBlank() ? about : about.isBlank() ? name : name + ": " + about));
        }
    }

    List<Link> links() {
        return new ArrayList<>(links.values());
    }

    List<Post> quoted() {
        return new ArrayList<>(quoted.values());
    }
}
