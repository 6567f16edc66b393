package org.adduce.importer.social.internal.hackernews;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.adduce.core.importing.Key;
import org.adduce.importer.social.internal.post.Account;
import org.adduce.importer.social.internal.post.Counted;
import org.adduce.importer.social.internal.post.Counts;
import org.adduce.importer.social.internal.post.Link;
import org.adduce.importer.social.internal.post.Markup;
import org.adduce.importer.social.internal.post.Post;
import org.adduce.importer.social.internal.post.Times;
import org.adduce.importer.social.internal.post.Words;
import org.adduce.json.JsonObject;
import org.adduce.model.time.When;

/**
 * An item in either shape.
 *
 * @param id its number
 * @param parent the number of what it answers, empty where it answers nothing
 * @param title its title, empty where it has none
 * @param url what it points at, empty where it points at nothing
 * @param story the number of the story it stands under, as far as the record says so
 * @param comments how many comments there are on it, in words; empty where the record does not say so
 * @param answers the numbers of its answers, as far as the record says so
 * @param post its voice
 */
record HackerNewsItem(String id, String parent, String title, String url, String story, String comments, List<String> answers, Post post) {

    static final String PLACE = "https://news.ycombinator.com/item?id=";
    private static final String BASE = "https://news.ycombinator.com/";

    /** @param known the accounts met so far, to which those of the item are added: few people write much of a thread */
    static HackerNewsItem of(JsonObject object, Map<String, Account> known) {
        object.ignore("type", "_tags", "_highlightResult", "objectID", "updated_at", "timestamp", "ranking", "created_at", "created_at_i");
        var id = object.firstText("id", "objectID");
        var parent = object.firstText("parent", "parent_id", "poll");
        var title = Markup.unescape(object.text("title"));
        var url = object.text("url");
        var html = object.firstText("text", "comment_text", "story_text");
        var choices = choices(object);
        var post = new Post(key(id), object.line()).externalId(id).url(PLACE + id).at(time(object)).by(account(object.firstText("by", "author"), known))
                .saying(() -> words(html, title, url).then(choices)).deleted(object.flag("deleted") || isEmptied(object));
        if (!parent.isEmpty()) {
            post.answering(key(parent), PLACE + parent);
        }
        var voted = object.text("type").equals("pollopt") ? Counted.VOTES : Counted.POINTS;
        if (object.flag("dead")) {
            post.note("Dead: hidden by moderators or by the votes of readers.");
        }
        post.note(new Counts(object).tell(voted, "score", "points").words());
        var comments = new Counts(object).tell(Counted.COMMENTS, "descendants", "num_comments").words();
        return new HackerNewsItem(id, parent, title, url, object.text("story_id"), comments, answers(object), post);
    }

    /** The search keeps a comment that was deleted, without its author and its words. */
    private static boolean isEmptied(JsonObject object) {
        boolean isComment = object.text("type").equals("comment") && object.knows("author") && object.knows("text");
        return isComment && !object.has("author") && !object.has("text");
    }

    /** What a poll gives to choose from, where that stands in the poll itself. */
    private static Words choices(JsonObject object) {
        var lines = new ArrayList<String>();
        for (var option : object.objects("options")) {
            var points = option.ignoreAll().text("points");
            lines.add("\u2022 " + Markup.words(option.text("text"), BASE).text() + (points.isEmpty() ? "" : " (" + points + ")"));
        }
        return lines.isEmpty() ? Words.NONE : new Words(String.join("\n", lines), List.of(), List.of());
    }

    private static List<String> answers(JsonObject object) {
        var parts = object.texts("parts");
        if (parts.isEmpty()) {
            return object.texts("kids");
        }
        var answers = new ArrayList<>(object.texts("kids"));
        answers.addAll(parts);
        return answers;
    }

    static Key key(String id) {
        return new Key("hn", id);
    }

    private static Optional<Account> account(String name, Map<String, Account> known) {
        return name.isEmpty() ? Optional.empty() : Optional.of(known.computeIfAbsent(name, each -> Account.of("hn", each, each)));
    }

    private static Optional<When> time(JsonObject object) {
        return Times.of(object.text("time")).or(() -> Times.of(object.text("created_at_i"))).or(() -> Times.of(object.text("created_at")));
    }

    /** What a reader of the page sees: the title, what it points at, and the words. */
    private static Words words(String html, String title, String url) {
        var said = Markup.words(html, BASE);
        var words = title.isEmpty() ? Words.NONE : new Words(title, List.of(), List.of());
        if (!url.isEmpty()) {
            words = words.then(new Words(url, List.of(new Link(0, url.length(), url, "", false)), List.of()));
        }
        return words.then(said);
    }
}
