package org.adduce.importer.web.internal.meta;

import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.adduce.importer.web.internal.page.PageIndex;
import org.adduce.importer.web.internal.page.Query;
import org.adduce.importer.web.internal.readable.Titles;
import org.adduce.json.JsonArray;
import org.adduce.json.JsonNode;
import org.adduce.json.JsonObject;
import org.adduce.json.JsonProblem;
import org.adduce.json.JsonReader;
import org.adduce.markup.HtmlText;

/** What a page says of itself in the words of schema.org, as JSON-LD. */
public final class JsonLd {

    private static final Pattern ARTICLE = Pattern.compile("\\w*Article|BlogPosting|SocialMediaPosting|DiscussionForumPosting|LiveBlogPosting|Report|APIReference|Question|QAPage");
    /** What a page may be about, or what may only stand in it. */
    private static final Pattern THING = Pattern.compile("Review|UserReview|CriticReview|Blog|VideoObject|PodcastEpisode|Recipe");
    private static final Pattern DISCUSSION = Pattern.compile("DiscussionForumPosting|Question|SocialMediaPosting");
    private static final Query SCRIPTS = Query.of("script[type*=ld+json]");
    private static final Pattern BEFORE = Pattern.compile("^\\s*(?:<!\\[CDATA\\[|<!--|//\\s*<!\\[CDATA\\[)");
    private static final Pattern TAG = Pattern.compile("</?[a-z]+[ >]");
    private static final int MOST_OBJECTS = 20_000;

    private final List<JsonObject> articles = new ArrayList<>();
    private final List<JsonObject> things = new ArrayList<>();
    private final List<JsonObject> all = new ArrayList<>();

    /** Reads what a page holds; what is broken is passed over. */
    public static JsonLd of(PageIndex page) {
        var data = new JsonLd();
        page.find(SCRIPTS).forEach(script -> data.read(script.data()));
        return data;
    }

    private void read(String script) {
        var json = BEFORE.matcher(script).replaceFirst("").stripTrailing();
        json = json.endsWith("]]>") || json.endsWith("-->") ? json.substring(0, json.length() - 3) : json;
        var tops = new ArrayList<JsonNode>();
        JsonReader.read(json.getBytes(StandardCharsets.UTF_8), 0, new JsonReader.Sink() {
            @Override
            public boolean value(Object value, int line) {
                if (value instanceof JsonNode node) {
                    tops.add(node);
                }
                return true;
            }

            @Override
            public void problem(JsonProblem problem) {
                // Pages of others are often broken here, and other words say the same.
            }
        });
        tops.forEach(this::collect);
    }

    /** Articles that are told of at the top come before those that are told of within something else. */
    private void collect(JsonNode top) {
        var waiting = new ArrayDeque<JsonNode>(List.of(top));
        while (!waiting.isEmpty() && all.size() < MOST_OBJECTS) {
            var node = waiting.poll();
            if (node instanceof JsonArray array) {
                waiting.addAll(array.objects());
            } else if (node instanceof JsonObject object) {
                all.add(object);
                if (is(object, ARTICLE)) {
                    articles.add(object);
                } else if (is(object, THING)) {
                    things.add(object);
                }
                for (var name : List.of("@graph", "mainEntity", "mainEntityOfPage", "itemListElement", "item")) {
                    waiting.addAll(object.objects(name));
                }
            }
        }
    }

    static boolean is(JsonObject object, Pattern types) {
        return object.texts("@type").stream().map(type -> type.substring(Math.max(type.lastIndexOf('/'), type.lastIndexOf(':')) + 1)).anyMatch(type -> types.matcher(type).matches());
    }

    /** The article that the page is about, else a film or whatever else it may be about. */
    public Optional<JsonObject> article() {
        return articles.stream().findFirst().or(() -> things.stream().findFirst());
    }

    /** Whether it tells of an article, so that what it says of that is meant of the page. */
    boolean isOfArticle() {
        return !articles.isEmpty();
    }

    /** Everything that is told of. */
    public List<JsonObject> all() {
        return List.copyOf(all);
    }

    boolean isDiscussion() {
        return article().filter(article -> is(article, DISCUSSION)).isPresent();
    }

    /** Of a name and a headline that differ, the one that is like the title of the page. */
    Optional<String> title(String pageTitle) {
        return article().flatMap(article -> {
            var name = text(article, "name");
            var headline = text(article, "headline");
            if (name.isEmpty() || headline.isEmpty()) {
                return Optional.of(name + headline).filter(title -> !title.isEmpty());
            }
            return Optional.of(Titles.isMostly(headline, pageTitle) && !Titles.isMostly(name, pageTitle) ? headline : name);
        });
    }

    List<Author> authors() {
        return article().map(article -> authors(article, "author")).filter(authors -> !authors.isEmpty())
                .or(() -> article().map(article -> authors(article, "creator"))).orElse(List.of());
    }

    /** Whoever an object names in some role. */
    public static List<Author> authors(JsonObject object, String role) {
        var authors = new ArrayList<Author>();
        for (var person : object.objects(role)) {
            var names = person.texts("name");
            boolean isOrganisation = person.texts("@type").stream().anyMatch(type -> type.contains("Organization"));
            names.stream().map(JsonLd::even).filter(Bylines::isSomebody).forEach(name -> authors.add(new Author(name, person.firstText("url", "@id").strip(), isOrganisation)));
        }
        if (authors.isEmpty()) {
            object.texts(role).stream().map(JsonLd::even).filter(Bylines::isSomebody).map(Author::named).forEach(authors::add);
        }
        return authors;
    }

    Optional<String> site() {
        return article().flatMap(article -> article.objects("publisher").stream().findFirst()).map(publisher -> text(publisher, "name")).filter(name -> !name.isEmpty());
    }

    Optional<String> value(String name) {
        return article().map(article -> text(article, name)).filter(value -> !value.isEmpty());
    }

    /** The address, where it is one. */
    Optional<String> url() {
        return value("url").or(() -> value("mainEntityOfPage")).or(() -> value("@id")).filter(url -> url.matches("(?i)https?://.*"));
    }

    /** A text without blanks around it and with its entities read; some pages put tags in it. */
    public static String text(JsonObject object, String name) {
        return even(object.text(name));
    }

    private static String even(String text) {
        var plain = MetaTags.unescaped(text).strip();
        return TAG.matcher(plain).find() ? HtmlText.line(plain) : plain;
    }
}
