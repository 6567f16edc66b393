package org.adduce.importer.social.internal.post;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.adduce.core.importing.Key;
import org.adduce.model.SourceKind;
import org.adduce.model.time.When;
import org.adduce.model.value.Variable;

/** A source to be: posts that belong together, or one by itself. Filled in while an input is read. */
public final class Conversation {

    private final Key key;
    private List<Post> posts = new ArrayList<>();
    private final List<Variable> variables = new ArrayList<>(2);
    private final List<String> notes = new ArrayList<>();
    private final List<Page> pages = new ArrayList<>();
    private Optional<SourceKind> kind = Optional.empty();
    private String title = "";
    private String url = "";
    private String language = "";
    private Optional<Account> author = Optional.empty();
    private Optional<When> published = Optional.empty();

    /**
     * Something outside that a conversation is about.
     *
     * @param url where it is
     * @param title what it is called, empty where that is not known
     */
    public record Page(String url, String title) {

        Key key() {
            return Key.url(url);
        }
    }

    /** A conversation with a key. */
    public Conversation(Key key) {
        this.key = key;
    }

    /** What it is, where that does not follow from how many posts there are. */
    public Conversation kind(SourceKind what) {
        kind = Optional.of(what);
        return this;
    }

    /** What it is called, if nothing said so before. */
    public Conversation title(String words) {
        title = title.isEmpty() && !words.isEmpty() ? words.replaceAll("\\s+", " ").strip() : title;
        return this;
    }

    /** Where it is, if nothing said so before. */
    public Conversation url(String address) {
        url = url.isEmpty() ? address : url;
        return this;
    }

    /** Its language, BCP 47, if nothing said so before. */
    public Conversation language(String tag) {
        boolean isNone = tag.equals("und") || tag.equals("zxx") || tag.startsWith("q");
        language = language.isEmpty() && !isNone ? tag : language;
        return this;
    }

    /** Whoever began it. */
    public Conversation by(Optional<Account> account) {
        author = author.or(() -> account);
        return this;
    }

    /** When it began. */
    public Conversation at(Optional<When> time) {
        published = published.or(() -> time);
        return this;
    }

    /** A bibliographic statement, a CSL variable. */
    public Conversation with(String variable, String value) {
        if (!value.isBlank()) {
            var stated = new Variable(variable, value.strip());
            if (!variables.contains(stated)) {
                variables.add(stated);
            }
        }
        return this;
    }

    /** Something to say of it, Markdown. */
    public Conversation note(String note) {
        if (!note.isBlank()) {
            notes.add(note);
        }
        return this;
    }

    /** Something outside that it is about. */
    public Conversation about(Page page) {
        if (pages.stream().noneMatch(known -> known.url().equals(page.url()))) {
            pages.add(page);
        }
        return this;
    }

    /** One more post. */
    public Conversation add(Post post) {
        posts.add(post);
        return this;
    }

    /** Puts its posts in the order in which they are read; nothing is added afterwards. */
    void putInOrder() {
        posts = Chronology.of(posts);
    }

    public Key key() {
        return key;
    }

    public List<Post> posts() {
        return posts;
    }

    SourceKind kind() {
        return kind.orElse(posts.size() > 1 ? SourceKind.THREAD : SourceKind.POST);
    }

    String title() {
        return title.isEmpty() ? firstWords() : title;
    }

    /** The first words of the first post that says anything, else what the first post shows. */
    private String firstWords() {
        for (var post : posts) {
            var words = Titles.of(post.words().text());
            if (!words.isEmpty()) {
                return words;
            }
        }
        var first = posts.stream().findFirst();
        return first.map(post -> post.embedded().isEmpty() ? post.url() : Titles.of(post.embedded().getFirst().words().text())).orElse("");
    }

    String url() {
        return url;
    }

    String language() {
        return language;
    }

    Optional<Account> author() {
        return author;
    }

    Optional<When> published() {
        return published;
    }

    List<Variable> variables() {
        return variables;
    }

    List<String> notes() {
        return notes;
    }

    List<Page> pages() {
        return pages;
    }
}
