package org.adduce.importer.social.internal.mastodon;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.adduce.core.importing.Diagnostic.Severity;
import org.adduce.core.importing.Key;
import org.adduce.importer.social.internal.post.Account;
import org.adduce.importer.social.internal.post.Counted;
import org.adduce.importer.social.internal.post.Counts;
import org.adduce.importer.social.internal.post.Link;
import org.adduce.importer.social.internal.post.Markup;
import org.adduce.importer.social.internal.post.Post;
import org.adduce.importer.social.internal.post.Times;
import org.adduce.importer.social.internal.post.Words;
import org.adduce.importer.social.internal.read.Remarks;
import org.adduce.json.JsonObject;

/** Reads one status. */
final class StatusReader {

    private static final String[] HOUSEKEEPING = {"id", "in_reply_to_id", "sensitive", "visibility", "uri", "replies_count", "reblogs_count", "favourites_count", "quotes_count",
        "favourited", "reblogged", "muted", "bookmarked", "pinned", "filtered", "application", "emojis", "local_only", "pleroma", "akkoma", "text", "quote_approval", "emoji_reactions",
        "quote_id", "content_type", "local", "card", "bookmark_category", "in_reply_to_account_id", "tombstone"};
    private static final int DEEPEST = 8;

    private final JsonObject status;
    private final Remarks remarks;
    private final List<Account> mentioned = new ArrayList<>();

    StatusReader(JsonObject status, Remarks remarks) {
        this.status = status;
        this.remarks = remarks;
    }

    /** The accounts it names. */
    List<Account> mentioned() {
        return mentioned;
    }

    Status read() {
        return read(0);
    }

    private Status read(int depth) {
        var id = status.text("id");
        var uri = status.firstText("uri", "url");
        var passedOn = status.object("reblog").filter(inner -> depth < DEEPEST);
        var page = status.text("url").isEmpty() && uri.startsWith("http") && passedOn.isEmpty() ? uri : status.text("url");
        var key = uri.isEmpty() ? new Key("mastodon", id) : Status.key(uri);
        var post = new Post(key, status.line()).externalId(uri.isEmpty() ? id : uri).url(page).by(People.in(status, "account")).at(Times.of(status.text("created_at")))
                .deleted(status.has("tombstone"));
        if (post.when().isEmpty()) {
            remarks.count(Severity.WARNING, "Posts without a time that can be read", status.line());
        }
        var answeredName = mentions();
        var keywords = new ArrayList<String>();
        if (passedOn.isPresent()) {
            post.embedding(new StatusReader(passedOn.get(), remarks).read(depth + 1).post());
            status.ignore("content", "spoiler_text", "media_attachments", "poll", "tags", "quote", "edited_at");
        } else {
            say(post, keywords, depth);
        }
        var read = new Status(id, status.text("in_reply_to_id"), answeredName, status.text("language"), keywords, post);
        status.ignore(HOUSEKEEPING);
        return read;
    }

    private void say(Post post, List<String> keywords, int depth) {
        var html = shown().isPresent() ? Markup.withoutQuoted(status.text("content")) : status.text("content");
        var content = status.text("content").isEmpty() ? Words.plain(status.text("text")) : Markup.words(html, "");
        var words = Words.plain(Markup.unescape(status.text("spoiler_text"))).then(content);
        var poll = status.object("poll");
        post.saying((poll.isPresent() ? words.then(choices(poll.get(), post)) : words).linking(beside()));
        Times.of(status.text("edited_at")).ifPresent(time -> post.note("Edited " + time + "."));
        for (var tag : status.objects("tags")) {
            tag.ignore("url", "history", "id", "following");
            if (!post.words().text().toLowerCase().contains(tag.text("name").toLowerCase())) {
                keywords.add(tag.text("name"));
            }
        }
        post.note(counts());
        quoted(post, depth);
    }

    /** Whom it answers, as far as its mentions say so; their accounts are gathered. */
    private String mentions() {
        var answered = status.text("in_reply_to_account_id");
        var name = "";
        for (var mention : status.objects("mentions")) {
            var account = People.of(mention);
            account.ifPresent(mentioned::add);
            name = !answered.isEmpty() && mention.text("id").equals(answered) ? account.map(Account::name).orElse("") : name;
        }
        boolean isOwn = name.isEmpty() && !answered.isEmpty() && status.object("account").filter(self -> self.text("id").equals(answered)).isPresent();
        return isOwn ? People.in(status, "account").map(Account::name).orElse("") : name;
    }

    private static Words choices(JsonObject poll, Post post) {
        poll.ignore("id", "expired", "multiple", "voters_count", "voted", "own_votes", "emojis", "pleroma", "non_anonymous");
        var lines = new ArrayList<String>();
        for (var option : poll.objects("options")) {
            var votes = option.text("votes_count");
            lines.add("\u2022 " + Markup.unescape(option.text("title")) + (votes.isEmpty() ? "" : " (" + votes + ")"));
        }
        var votes = poll.text("votes_count");
        var until = Times.of(poll.text("expires_at")).map(time -> ", open until " + time).orElse("");
        post.note("A poll" + (votes.isEmpty() ? "" : " with " + votes + " votes") + until + '.');
        return lines.isEmpty() ? Words.NONE : new Words(String.join("\n", lines), List.of(), List.of());
    }

    /** Pictures, films, and the page that a card shows. */
    private List<Link> beside() {
        var links = new ArrayList<Link>();
        for (var medium : status.objects("media_attachments")) {
            medium.ignore("id", "type", "preview_url", "url", "meta", "blurhash", "text_url", "preview_remote_url", "pleroma", "mime_type");
            var url = medium.firstText("remote_url", "url");
            if (!url.isBlank()) {
                links.add(Link.beside(url, medium.text("description")));
            }
        }
        status.object("card").map(JsonObject::ignoreAll).filter(card -> !card.text("url").isBlank())
                .ifPresent(card -> links.add(Link.beside(card.text("url"), Markup.unescape(card.text("title")))));
        return links;
    }

    /** A quoted status: itself, or with a word on whether its author agrees to be quoted. */
    private void quoted(Post post, int depth) {
        var quote = quote().filter(inner -> depth < DEEPEST);
        var inner = shown().filter(there -> depth < DEEPEST);
        if (inner.isPresent()) {
            post.embedding(new StatusReader(inner.get(), remarks).read(depth + 1).post());
        }
        quote.filter(it -> !MastodonDialect.isStatus(it)).ifPresent(it -> {
            var state = it.text("state");
            var id = it.text("quoted_status_id");
            if (inner.isEmpty()) {
                post.note("Quotes a post that is not shown" + (id.isEmpty() ? "" : ", number " + id) + (state.isEmpty() ? "." : ": " + state + '.'));
            }
        });
    }

    private Optional<JsonObject> quote() {
        return status.object("quote").or(() -> status.object("pleroma").flatMap(more -> more.object("quote")));
    }

    /** The quoted status, where it is there. */
    private Optional<JsonObject> shown() {
        return quote().flatMap(it -> it.object("quoted_status")).or(() -> quote().filter(MastodonDialect::isStatus));
    }

    private String counts() {
        return new Counts(status).tell(Counted.FAVOURITES, "favourites_count").tell(Counted.BOOSTS, "reblogs_count").tell(Counted.QUOTATIONS, "quotes_count")
                .tell(Counted.REPLIES, "replies_count").words();
    }
}
