package org.adduce.importer.social.internal.bluesky;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.adduce.core.importing.Diagnostic.Severity;
import org.adduce.core.importing.Key;
import org.adduce.importer.social.internal.post.Account;
import org.adduce.importer.social.internal.post.Counted;
import org.adduce.importer.social.internal.post.Counts;
import org.adduce.importer.social.internal.post.Link;
import org.adduce.importer.social.internal.post.Post;
import org.adduce.importer.social.internal.post.Times;
import org.adduce.importer.social.internal.post.Words;
import org.adduce.importer.social.internal.read.Remarks;
import org.adduce.json.JsonObject;

/**
 * Reads one record, be it bare, in a repository's list ({@code value}) or in a view ({@code record}), which says more: who,
 * and what is embedded as readers see it.
 */
final class PostReader {

    /** Whose an address is. */
    private static final Pattern AUTHORITY = Pattern.compile("at://([^/]+)");

    private final JsonObject view;
    private final JsonObject record;
    private final String uri;
    private final Remarks remarks;
    private final Collection<Account> mentioned;

    PostReader(JsonObject view, Remarks remarks, Collection<Account> mentioned) {
        this(view, view.text("uri"), remarks, mentioned);
    }

    /**
     * A reader.
     *
     * @param uri the address of the record, where it does not stand in the view
     * @param mentioned gathers the accounts that are named
     */
    PostReader(JsonObject view, String uri, Remarks remarks, Collection<Account> mentioned) {
        this.view = view;
        this.uri = uri;
        this.record = view.object("record").or(() -> view.object("value")).orElse(view);
        this.remarks = remarks;
        this.mentioned = mentioned;
    }

    static Key key(String uri) {
        return new Key("bluesky", uri);
    }

    /** The page of a post, made of its address: {@code at://did:plc:x/app.bsky.feed.post/3k}. Empty for anything else. */
    static String place(String uri) {
        var parts = uri.split("/");
        return uri.startsWith("at://") && parts.length == 5 && parts[3].equals("app.bsky.feed.post") && parts[4].indexOf(' ') < 0 ? "https://bsky.app/profile/" + parts[2] + "/post/" + parts[4] : "";
    }

    /** What it is: {@code post}, {@code profile}, {@code chat}, else the last part of its type. */
    String kind() {
        var type = record.text(BlueskyDialect.TYPE);
        if (type.startsWith("chat.")) {
            return "chat";
        }
        if (type.startsWith("app.bsky.actor.")) {
            return "profile";
        }
        boolean isPost = type.equals("app.bsky.feed.post") || type.isEmpty() && record.has("text") || type.endsWith("#viewRecord") || type.endsWith("#postView");
        return isPost ? "post" : type.substring(type.lastIndexOf('.') + 1);
    }

    Account profile() {
        record.ignore("pinnedPost", "joinedViaStarterPack");
        return Profiles.of(record);
    }

    /** The address of the first post of its thread, empty where it is that itself or nobody knows. */
    String root() {
        return record.object("reply").flatMap(reply -> reply.object("root")).map(root -> root.text("uri")).orElse("");
    }

    String language() {
        return record.texts("langs").stream().findFirst().orElse("");
    }

    Post read() {
        record.ignore(BlueskyDialect.TYPE);
        view.ignore("cid", "indexedAt", "viewer", "bookmarkCount", "threadgate", "reason", "reasonSubject", "isRead", BlueskyDialect.TYPE);
        view.text("uri");
        var when = Times.of(record.text("createdAt"));
        var words = new RichText(record, mentioned).words();
        var id = uri.isEmpty() ? "post " + Key.text(words.text() + '\n' + record.text("createdAt") + '\n' + record.line()).value() : uri;
        var post = new Post(key(id), view.line()).externalId(uri).url(place(uri)).by(author(uri)).at(when).deleted(false);
        if (when.isEmpty()) {
            remarks.count(Severity.INFO, "Posts without a time that can be read", record.line());
        }
        var embeds = new Embeds(post, remarks, mentioned);
        view.object("embed").filter(seen -> view != record).ifPresent(embeds::take);
        view.objects("embeds").forEach(embeds::take);
        record.object("embed").ifPresent(embeds::take);
        post.saying(words.linking(embeds.links()));
        embeds.quoted().forEach(post::embedding);
        answer(post);
        note(post);
        return post;
    }

    /** A record that passes another on, of which it has no more than the address. */
    Post repost() {
        view.ignoreAll();
        var subject = record.ignoreAll().object("subject").map(it -> it.ignoreAll().text("uri")).orElse("");
        var address = place(subject).isEmpty() ? subject : place(subject);
        var words = address.isEmpty() ? Words.NONE : new Words(address, List.of(new Link(0, address.length(), address, "", false)), List.of());
        var id = uri.isEmpty() ? "repost of " + subject + " at " + record.text("createdAt") : uri;
        return new Post(key(id), view.line()).externalId(uri).by(author(uri)).at(Times.of(record.text("createdAt"))).saying(words);
    }

    private Optional<Account> author(String uri) {
        var named = view.object("author").map(Profiles::of).filter(account -> !account.name().isBlank());
        return named.or(() -> Optional.of(AUTHORITY.matcher(uri)).filter(Matcher::lookingAt).map(found -> Profiles.of(found.group(1))));
    }

    private void answer(Post post) {
        var reply = record.object("reply");
        reply.ifPresent(of -> List.of("root", "parent").forEach(name -> of.ignore(BlueskyDialect.TYPE).object(name).ifPresent(it -> it.ignore("cid", BlueskyDialect.TYPE))));
        var parent = reply.flatMap(of -> of.object("parent")).map(it -> it.text("uri")).orElse("");
        if (!parent.isEmpty()) {
            post.answering(key(parent), place(parent).isEmpty() ? parent : place(parent));
        }
    }

    private void note(Post post) {
        var tags = record.texts("tags");
        if (!tags.isEmpty()) {
            post.note("Tags: " + String.join(", ", tags));
        }
        var labels = new ArrayList<String>();
        record.object("labels").ifPresent(self -> self.ignore(BlueskyDialect.TYPE).objects("values").forEach(label -> labels.add(label.text("val"))));
        view.objects("labels").forEach(label -> labels.add(label.ignoreAll().text("val")));
        post.note(new Counts(view).tell(Counted.LIKES, "likeCount").tell(Counted.REPOSTS, "repostCount").tell(Counted.QUOTATIONS, "quoteCount").tell(Counted.REPLIES, "replyCount").words());
        post.note(List.copyOf(labels).isEmpty() ? "" : "Labels: " + String.join(", ", labels));
    }
}
