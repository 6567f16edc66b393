package org.adduce.importer.social.internal.discourse;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.adduce.core.importing.Key;
import org.adduce.importer.social.internal.post.Counted;
import org.adduce.importer.social.internal.post.Counts;
import org.adduce.importer.social.internal.post.Markup;
import org.adduce.importer.social.internal.post.Post;
import org.adduce.importer.social.internal.post.Quoted;
import org.adduce.importer.social.internal.post.Times;
import org.adduce.importer.social.internal.post.Words;
import org.adduce.json.JsonObject;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/** Reads one post. */
final class PostReader {

    private static final String[] HOUSEKEEPING = {"topic_id", "topic_slug", "cooked", "raw", "display_username", "user_id", "post_type", "action_code", "version", "can_edit", "can_delete",
        "can_recover", "can_see_hidden_post", "can_wiki", "can_view_edit_history", "read", "reads", "readers_count", "score", "yours", "trust_level", "bookmarked", "actions_summary",
        "link_counts", "quote_count", "incoming_link_count", "reply_count", "primary_group_name", "flair_name", "flair_url", "flair_bg_color", "flair_color", "flair_group_id",
        "badges_granted", "moderator", "admin", "staff", "user_title", "title_is_group", "reply_to_user", "topic_title", "topic_html_title", "category_id", "truncated", "excerpt",
        "reviewable_id", "reviewable_score_count", "reviewable_score_pending_count", "can_accept_answer", "can_unaccept_answer", "topic_accepted_answer", "reactions",
        "current_user_reaction", "reaction_users_count", "current_user_used_main_reaction", "current_user", "post_url", "id"};
    /** What stands before a quotation: a name and a picture of whoever is quoted. */
    static final String QUOTE = "quote:";
    /** What the HTML of a post has in it where a forum has put more there than the words. */
    private static final List<String> DRESSED = List.of("<aside", "lightbox", "lazy-video", "video-placeholder", "poll-info", "clicks", "href=\"#", "hashtag-cooked");
    private static final String WHISPER = "4";
    private static final String LIKE = "2";

    private final JsonObject object;
    private final String topic;
    private final String slug;
    private final Site site;

    PostReader(JsonObject object, String topic, String slug, Site site) {
        this.object = object;
        this.topic = topic;
        this.slug = slug;
        this.site = site;
    }

    /** Its number in its topic. */
    String number() {
        return object.text("post_number");
    }

    /** Whether it only says what moderators did. */
    boolean isAction() {
        return object.text("post_type").equals("3") && object.text("cooked").isBlank();
    }

    Post read() {
        var number = number();
        var words = words();
        boolean isGone = object.has("deleted_at") || object.flag("user_deleted");
        var post = new Post(site.postKey(topic, slug, number), object.line()).externalId(object.text("id")).url(site.place(topic, slug, number))
                .by(site.account(object.text("username"), object.firstText("name"))).at(Times.of(object.text("created_at"))).saying(words).deleted(isGone);
        Times.of(object.text("deleted_at")).ifPresent(time -> post.note("Deleted " + time + "."));
        Times.of(object.text("updated_at")).filter(time -> !post.when().equals(Optional.of(time)) && !object.text("version").equals("1"))
                .ifPresent(time -> post.note("Edited " + time + "."));
        var answered = object.text("reply_to_post_number");
        if (!answered.isEmpty()) {
            var place = site.place(topic, slug, answered);
            var whose = object.object("reply_to_user").map(user -> user.text("username")).filter(name -> !name.isEmpty()).map(name -> name + ": ").orElse("");
            post.answering(site.postKey(topic, slug, answered), whose + (place.isEmpty() ? "post " + answered : place));
        }
        if (object.flag("hidden")) {
            post.note("Hidden after readers complained.");
        }
        if (object.text("post_type").equals(WHISPER)) {
            post.note("A whisper: only those who keep the forum see it.");
        }
        if (object.flag("accepted_answer")) {
            post.note("Accepted as the answer.");
        }
        object.objects("polls").forEach(poll -> post.note(votes(poll.ignoreAll())));
        post.note(counts());
        object.ignore(HOUSEKEEPING);
        return post;
    }

    /** How often it was liked, which stands among what else readers can do with a post. How often it was read is the forum's business. */
    private String counts() {
        var liked = object.objects("actions_summary").stream().filter(action -> action.text("id").equals(LIKE)).findFirst().orElse(object);
        return new Counts(object).tell(Counted.VOTES, "post_voting_vote_count").tellOf(Counted.LIKES, liked.firstText("count", "like_count")).words();
    }

    private Words words() {
        var cooked = object.text("cooked");
        var base = site.host().isEmpty() ? "" : "https://" + site.host() + "/";
        if (cooked.isEmpty()) {
            return RawText.words(object.text("raw"), this::whose);
        }
        if (DRESSED.stream().noneMatch(cooked::contains)) {
            return Markup.words(cooked, base);
        }
        var body = Jsoup.parseBodyFragment(cooked, base).body();
        body.select("aside.quote").forEach(PostReader::name);
        body.select("aside.onebox[data-onebox-src]").forEach(aside -> unfold(aside, "data-onebox-src"));
        body.select("div.lazy-video-container:has(a[href])").forEach(PostReader::unfoldFilm);
        body.select("div.video-placeholder-container[data-video-src]").forEach(film -> unfold(film, "data-video-src"));
        body.select("a.lightbox .meta, .poll-info, .badge.clicks, a.footnote-backref").remove();
        // what leads to another place on the page or to a part of the forum is no evidence
        body.select("a[href^=#], a.hashtag-cooked").removeAttr("href");
        return Markup.words(body, this::whose);
    }

    /** How a poll came out, whose choices are among the words. */
    private static String votes(JsonObject poll) {
        var lines = new ArrayList<String>();
        for (var option : poll.objects("options")) {
            if (!option.text("votes").isEmpty()) {
                lines.add(Markup.words(option.text("html"), "").text() + ": " + option.text("votes"));
            }
        }
        return lines.isEmpty() ? "" : "A poll: " + String.join(", ", lines) + (poll.text("voters").isEmpty() ? "." : " (of " + poll.text("voters") + ").");
    }

    /** What a post shows of a page is not what its author says; he gave the address. */
    private static void unfold(Element shown, String address) {
        var url = shown.absUrl(address).isEmpty() ? shown.attr(address) : shown.absUrl(address);
        shown.replaceWith(paragraph(url));
    }

    /** A film is shown by a still; its author gave the address. */
    private static void unfoldFilm(Element shown) {
        shown.replaceWith(paragraph(Markup.address(shown.selectFirst("a[href]"))));
    }

    private static Element paragraph(String url) {
        return new Element("p").appendChild(new Element("a").attr("href", url).text(url));
    }

    /** Puts into a quotation itself what stands around it. */
    private static void name(Element aside) {
        aside.select("> .title").remove();
        var said = QUOTE + aside.attr("data-topic") + "/" + aside.attr("data-post") + "/" + aside.attr("data-username");
        aside.select("> blockquote").forEach(quotation -> quotation.attr("cite", said));
    }

    private Quoted whose(String cite) {
        var parts = cite.startsWith(QUOTE) ? cite.substring(QUOTE.length()).split("/", 3) : new String[0];
        if (parts.length < 3) {
            return new Quoted(0, 0, Optional.empty(), Optional.empty());
        }
        var original = parts[1].isEmpty() ? Optional.<Key>empty()
                : Optional.of(site.postKey(parts[0].isEmpty() ? topic : parts[0], slug, parts[1]));
        return new Quoted(0, 0, site.account(parts[2], ""), original);
    }
}
