package org.adduce.importer.social.internal.reddit;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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
import org.adduce.model.time.When;

/** One post or comment as Reddit writes it. */
final class RedditRecord {

    private static final String SITE = "https://www.reddit.com";
    private static final int LONGEST_NUMBER = 18;
    private static final Set<String> GONE = Set.of("[deleted]", "[removed]", "[ Removed by Reddit ]", "[deleted by user]", "[removed by moderator]");
    /** How readers look at it, what the one who fetched it did with it, and what other fields say already. */
    private static final String[] HOUSEKEEPING = {"name", "subreddit_id", "subreddit_name_prefixed", "subreddit_type", "created", "author_fullname", "body_html", "selftext_html",
        "thumbnail", "domain", "link_author", "link_id", "link_permalink", "link_url", "replies", "score", "ups", "num_comments", "upvote_ratio", "depth", "is_self",
        "likes", "saved", "hidden", "clicked", "visited", "can_gild", "send_replies", "whitelist_status", "parent_whitelist_status", "subreddit_subscribers", "no_follow",
        "is_crosspostable", "is_robot_indexable", "pwls", "wls", "url_overridden_by_dest", "retrieved_on", "retrieved_utc", "author_flair_type", "link_flair_type",
        "link_flair_richtext", "author_flair_richtext", "thumbnail_width", "thumbnail_height", "post_hint", "allow_live_comments", "brand_safe", "can_mod_post", "_meta", "controversiality", "gilded", "is_gallery", "gallery_data", "crosspost_parent", "removed_by_category"};

    private final JsonObject data;
    private final Remarks remarks;

    RedditRecord(JsonObject data, Remarks remarks) {
        this.data = data;
        this.remarks = remarks;
    }

    String id() {
        return data.text("id");
    }

    String fullName(String kind) {
        return kind + id();
    }

    /** Whether it can be told from others; a word to people if not. */
    boolean isKnown() {
        if (id().isEmpty() && !data.isCut()) {
            remarks.warning("It has no id and was left out", data);
        }
        return !id().isEmpty();
    }

    static Key key(String fullName) {
        return new Key("reddit", fullName);
    }

    static String place(String permalink) {
        return permalink.isEmpty() || permalink.startsWith("http") ? permalink : SITE + permalink;
    }

    /** What a post points at, if that is not on Reddit itself. */
    Optional<String> outside() {
        var url = data.firstText("url_overridden_by_dest", "url");
        boolean isOwn = data.flag("is_self") || data.flag("is_gallery") || url.isEmpty() || !url.startsWith("http") || url.contains(data.text("permalink")) && !data.text("permalink").isEmpty();
        return isOwn ? Optional.empty() : Optional.of(Markup.unescape(url));
    }

    Post submission() {
        var title = Markup.unescape(data.text("title"));
        var words = new Words(title, List.of(), List.of());
        var outside = outside();
        if (outside.isPresent()) {
            words = words.then(new Words(outside.get(), List.of(new Link(0, outside.get().length(), outside.get(), "", false)), List.of()));
        }
        var said = data.text("selftext");
        var post = post("t3_", words.then(words(said, data.text("selftext_html"))).then(choices()).linking(media()), GONE.contains(said.strip()) || data.has("removed_by_category"));
        if (data.has("removed_by_category")) {
            post.note("Removed: " + data.text("removed_by_category") + '.');
        }
        data.objects("crosspost_parent_list").stream().limit(1).forEach(parent -> post.embedding(new RedditRecord(parent, remarks).submission()));
        return post;
    }

    Post comment() {
        var said = data.text("body");
        var post = post("t1_", words(said, data.text("body_html")), GONE.contains(said.strip()));
        var parent = parent();
        if (parent.startsWith("t3_")) {
            post.answering(key(parent), SITE + "/comments/" + parent.substring(3));
        } else if (!parent.isEmpty()) {
            post.answering(key(parent.startsWith("t1_") ? parent : "t1_" + parent), parent);
        }
        return post;
    }

    /** Older archives have numbers where Reddit has the same to the base of 36. */
    private String parent() {
        var said = data.text("parent_id");
        boolean isNumber = !(data.peek("parent_id") instanceof String) && !said.isEmpty() && said.length() < LONGEST_NUMBER && said.chars().allMatch(Character::isDigit);
        if (!isNumber) {
            return said;
        }
        var id = Long.toString(Long.parseLong(said), Character.MAX_RADIX);
        return (data.text("link_id").equals("t3_" + id) ? "t3_" : "t1_") + id;
    }

    /** The address of a comment, which archives leave away, follows from its number. */
    private String address(String kind) {
        var thread = data.text("link_id");
        var permalink = data.text("permalink");
        return permalink.isEmpty() && kind.equals("t1_") && thread.startsWith("t3_") ? SITE + "/comments/" + thread.substring(3) + "/_/" + id() : place(permalink);
    }

    private Post post(String kind, Words words, boolean isGone) {
        var post = new Post(key(fullName(kind)), data.line()).externalId(fullName(kind)).url(address(kind)).by(author()).saying(words).deleted(isGone);
        post.at(when(post));
        var edited = Times.of(data.text("edited"));
        edited.ifPresent(time -> post.note("Edited " + time + "."));
        post.note(votes());
        data.ignore(HOUSEKEEPING);
        return post;
    }

    private Optional<Account> author() {
        var name = data.text("author");
        if (name.isEmpty() || GONE.contains(name)) {
            return Optional.empty();
        }
        var account = Account.of("reddit", name, name, "u/" + name);
        var id = data.text("author_fullname");
        return Optional.of(id.isEmpty() ? account : account.with("reddit-id", id));
    }

    /** {@code created} is in some zone of Reddit's own, eight hours off as a rule. */
    private Optional<When> when(Post post) {
        var time = Times.of(data.text("created_utc"));
        if (time.isPresent()) {
            return time;
        }
        var local = Times.of(data.text("created"));
        if (local.isPresent()) {
            post.doubting("The record gives no time in UTC, only \u201Ccreated\u201D, which is often eight hours ahead", "up to eight hours earlier");
        } else {
            remarks.count("Records without a time that can be read", data.line());
        }
        return local;
    }

    /** The HTML says what the signs of Markdown mean; it comes with its angles escaped, or not. */
    private static Words words(String markdown, String html) {
        if (html.isBlank()) {
            return Words.plain(Markup.unescape(markdown));
        }
        return Markup.words(html.stripLeading().startsWith("&lt;") ? Markup.unescape(html) : html, SITE);
    }

    /** What a poll gives to choose from, with the votes where they are told. */
    private Words choices() {
        var lines = new ArrayList<String>();
        data.object("poll_data").ifPresent(poll -> {
            poll.ignoreAll().objects("options").forEach(option -> {
                var count = option.ignore("id").text("vote_count");
                lines.add("\u2022 " + Markup.unescape(option.text("text")) + (count.isEmpty() ? "" : " (" + count + ")"));
            });
        });
        return lines.isEmpty() ? Words.NONE : new Words(String.join("\n", lines), List.of(), List.of());
    }

    private List<Link> media() {
        var links = new ArrayList<Link>();
        var captions = new HashMap<String, String>();
        data.object("gallery_data").ifPresent(gallery -> gallery.objects("items").forEach(item -> {
            var caption = Markup.unescape(item.text("caption"));
            captions.put(item.text("media_id"), caption);
            Optional.of(Markup.unescape(item.text("outbound_url"))).filter(url -> !url.isEmpty()).ifPresent(url -> links.add(Link.beside(url, caption)));
        }));
        data.object("media_metadata").ifPresent(media -> {
            for (var name : media.names()) {
                media.object(name).map(JsonObject::ignoreAll).flatMap(item -> item.object("s")).map(item -> Markup.unescape(item.firstText("u", "gif", "mp4"))).filter(url -> !url.isEmpty())
                        .ifPresent(url -> links.add(Link.beside(url, captions.getOrDefault(name, ""))));
            }
        });
        return links;
    }

    /** How it was voted; where that is hidden there is one point, which says nothing. */
    private String votes() {
        boolean isHidden = data.flag("score_hidden") | data.flag("hide_score");
        return isHidden ? "" : new Counts(data).tell(Counted.POINTS, "score", "ups").tellUpvoted("upvote_ratio").tellControversial("controversiality").words();
    }

    String comments() {
        return new Counts(data).tell(Counted.COMMENTS, "num_comments").words();
    }
}
