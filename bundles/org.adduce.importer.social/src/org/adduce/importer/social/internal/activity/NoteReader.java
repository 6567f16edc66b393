package org.adduce.importer.social.internal.activity;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
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

/** Reads one thing that was said or shown. */
final class NoteReader {

    private static final String[] HOUSEKEEPING = {"@context", "type", "@type", "sensitive", "atomUri", "inReplyToAtomUri", "conversation", "context", "icon", "likes", "shares", "source", "generator",
        "interactionPolicy", "localOnly", "directMessage", "signature", "proof", "replies", "_misskey_content", "endTime", "closed", "mediaType", "preview", "quoteAuthorization"};
    private static final List<String> QUOTES = List.of("quote", "quoteUrl", "quoteUri", "quoteURL", "_misskey_quote");
    private static final Set<String> MENTIONS = Set.of("Mention", "Person", "Organization", "Group", "Service");

    private final JsonObject object;
    private final Optional<Account> publisher;
    private final List<Account> mentioned = new ArrayList<>();
    private final List<String> keywords = new ArrayList<>();

    /**
     * A reader of a thing.
     *
     * @param publisher whoever published it, if the activity around it says so
     */
    NoteReader(JsonObject object, Optional<Account> publisher) {
        this.object = object;
        this.publisher = publisher;
    }

    static Key key(String id) {
        return new Key("as2", id);
    }

    /** The accounts it names. */
    List<Account> mentioned() {
        return mentioned;
    }

    /** The tags that are not among its words. */
    List<String> keywords() {
        return keywords;
    }

    String language() {
        var map = object.object("contentMap");
        return map.filter(words -> words.names().size() == 1).map(words -> words.names().getFirst()).orElse("");
    }

    Post read() {
        var page = Places.page(object);
        var words = words().linking(attachments());
        var id = id(page, words.text());
        var post = new Post(key(id), object.line()).externalId(object.text("id")).url(page.isEmpty() && id.startsWith("http") ? id : page)
                .by(Accounts.in(object, "attributedTo", "actor").or(() -> publisher)).at(Times.of(object.text("published")))
                .deleted(Types.names(object).contains("Tombstone") || object.has("deleted"));
        Times.of(object.text("updated")).filter(time -> !post.when().equals(Optional.of(time))).ifPresent(time -> post.note("Edited " + time + "."));
        Times.of(object.text("deleted")).ifPresent(time -> post.note("Deleted " + time + "."));
        Places.of(object, "inReplyTo").ifPresent(answered -> post.answering(key(answered), answered));
        Places.others(object, "inReplyTo").forEach(other -> post.note("Answers " + other + " too."));
        place().ifPresent(place -> post.note("At " + place + "."));
        poll().ifPresent(post::note);
        post.note(counts());
        var quoted = quoted(post, tags(words));
        post.saying(quoted.isEmpty() ? words : words.linking(quoted));
        object.ignore(HOUSEKEEPING).ignore("deleted", "formerType");
        // the same words once more, with their language
        Stream.of("nameMap", "summaryMap", "contentMap").flatMap(map -> object.object(map).stream()).filter(only -> only.names().size() == 1).forEach(JsonObject::ignoreAll);
        return post;
    }

    private String id(String page, String words) {
        var id = object.text("id");
        return !id.isEmpty() ? id : !page.isEmpty() ? page : "text " + Key.text(words + '\n' + object.text("published") + '\n' + object.text("name")).value();
    }

    private Words words() {
        var name = object.text("name").isEmpty() ? first("nameMap") : object.text("name");
        var summary = object.text("summary").isEmpty() ? first("summaryMap") : object.text("summary");
        var content = object.text("content").isEmpty() ? first("contentMap") : object.text("content");
        var words = marked(name).then(marked(summary));
        boolean isPlain = object.text("mediaType").startsWith("text/") && !object.text("mediaType").startsWith("text/html");
        words = words.then(isPlain ? Words.plain(content) : marked(QUOTES.stream().anyMatch(object::has) ? Markup.withoutQuoted(content) : content));
        var options = new ArrayList<String>();
        for (var choice : List.of("oneOf", "anyOf")) {
            object.objects(choice).forEach(option -> options.add("\u2022 " + option.text("name") + votes(option)));
        }
        return options.isEmpty() ? words : words.then(new Words(String.join("\n", options), List.of(), List.of()));
    }

    /** How many took part in a poll, and until when one could. */
    private Optional<String> poll() {
        var voters = object.text("votersCount");
        var until = Times.of(object.firstText("closed", "endTime")).map(time -> ", open until " + time).orElse("");
        boolean isPoll = !object.objects("oneOf").isEmpty() || !object.objects("anyOf").isEmpty();
        return isPoll && !(voters + until).isEmpty() ? Optional.of("A poll" + (voters.isEmpty() ? "" : " with " + voters + " voters") + until + ".") : Optional.empty();
    }

    /** Those of a post whose likes and shares are not there themselves, but how many they are. */
    private String counts() {
        return new Counts(object).tellOf(Counted.FAVOURITES, total("likes")).tellOf(Counted.BOOSTS, total("shares")).tellOf(Counted.REPLIES, total("replies")).words();
    }

    private String total(String name) {
        return object.object(name).map(collection -> collection.text("totalItems")).orElse("");
    }

    private static String votes(JsonObject option) {
        option.ignore("type");
        var count = option.object("replies").map(replies -> replies.ignore("type").text("totalItems")).orElse("");
        return count.isEmpty() ? "" : " (" + count + ")";
    }

    private static Words marked(String html) {
        return html.isBlank() ? Words.NONE : Markup.words(html, "");
    }

    private String first(String map) {
        return object.object(map).map(words -> words.names().isEmpty() ? "" : words.text(words.names().getFirst())).orElse("");
    }

    private Optional<String> place() {
        return object.object("location").map(place -> place.ignore("type", "id").text("name")).filter(name -> !name.isBlank());
    }

    private List<Link> attachments() {
        var links = new ArrayList<Link>();
        for (var name : List.of("attachment", "image", "stream")) {
            object.texts(name).stream().filter(url -> !url.isBlank()).forEach(url -> links.add(Link.beside(url, "")));
            for (var attached : object.objects(name)) {
                attached.ignore("type", "mediaType", "blurhash", "width", "height", "focalPoint", "duration", "size", "id", "digestMultibase");
                var url = Places.page(attached).isEmpty() ? attached.text("href") : Places.page(attached);
                if (!url.isBlank() && links.stream().noneMatch(link -> link.url().equals(url) && !link.label().isEmpty())) {
                    links.removeIf(link -> link.url().equals(url));
                    links.add(Link.beside(url, attached.firstText("name", "summary", "content")));
                }
            }
        }
        return links;
    }

    /** Looks through the tags; those that stand for quoted posts are given back. */
    private List<JsonObject> tags(Words words) {
        var quotes = new ArrayList<JsonObject>();
        for (var tag : object.objects("tag")) {
            var type = Types.names(tag).stream().findFirst().orElse("");
            if (MENTIONS.contains(type)) {
                tag.ignore("type", "icon", "image");
                mention(tag);
            } else if (type.equals("Link")) {
                tag.ignore("type", "mediaType", "rel", "name");
                quotes.add(tag);
            } else {
                tag.ignore("type", "href", "icon", "updated", "id");
                var name = tag.text("name").replaceFirst("^#", "");
                if (!name.isEmpty() && !name.startsWith(":") && !words.text().contains(name)) {
                    keywords.add(name);
                }
            }
        }
        return quotes;
    }

    private void mention(JsonObject tag) {
        var address = tag.firstText("href", "id", "url");
        if (!address.isEmpty()) {
            var account = Accounts.of(address);
            var name = tag.text("name");
            mentioned.add(new Account(account.id(), name.isEmpty() ? account.name() : account.name().equals(address) ? name : account.name(),
                    name.isEmpty() ? Set.of() : Set.of(name), account.identifiers(), ""));
        }
    }

    /** A quoted post is shown inside where its words are there; else it is a link. */
    private List<Link> quoted(Post post, List<JsonObject> tags) {
        var links = new ArrayList<Link>();
        var embedded = new ArrayList<String>();
        for (var tag : tags) {
            if (tag.has("content")) {
                embedded.add(tag.text("href"));
                post.embedding(new Post(key(tag.text("href")), tag.line()).url(tag.text("href")).by(Accounts.in(tag, "attributedTo")).at(Times.of(tag.text("published")))
                        .saying(Markup.words(tag.text("content"), "")));
            } else if (!tag.text("href").isEmpty()) {
                links.add(Link.beside(tag.text("href"), ""));
            }
        }
        for (var name : QUOTES) {
            object.object(name).filter(inner -> inner.has("content")).ifPresent(inner -> post.embedding(new NoteReader(inner, Optional.empty()).read()));
            object.texts(name).stream().filter(url -> !embedded.contains(url)).forEach(url -> links.add(Link.beside(url, "")));
        }
        return links;
    }
}
