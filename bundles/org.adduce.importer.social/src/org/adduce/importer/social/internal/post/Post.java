package org.adduce.importer.social.internal.post;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.adduce.core.importing.Doubt;
import org.adduce.core.importing.Key;
import org.adduce.model.time.When;

/** One voice: a post or a comment. Filled in while a record is read, and not changed afterwards. */
public final class Post {

    private final Key key;
    private final int line;
    private final List<Post> embedded = new ArrayList<>();
    private final List<Doubt> doubts = new ArrayList<>();
    private final List<String> notes = new ArrayList<>();
    private String externalId = "";
    private String url = "";
    private Optional<Account> author = Optional.empty();
    private Optional<When> when = Optional.empty();
    private Optional<Key> replyTo = Optional.empty();
    private String answered = "";
    private Words words = Words.NONE;
    /** Makes its words, until they are asked for. */
    private Optional<Supplier<Words>> unmade = Optional.empty();
    private boolean isDeleted;

    /** A post of a platform, met at a line of the input. */
    public Post(Key key, int line) {
        this.key = key;
        this.line = line;
    }

    /** Its id there. */
    public Post externalId(String id) {
        externalId = id;
        return this;
    }

    /** Its address. */
    public Post url(String address) {
        url = address;
        return this;
    }

    /** Whose it is. */
    public Post by(Optional<Account> account) {
        author = account.filter(known -> !known.name().isBlank()); // a broken record names nobody, and nobody is no account
        return this;
    }

    /** When it was posted. */
    public Post at(Optional<When> time) {
        when = time;
        return this;
    }

    /** What it says. */
    public Post saying(Words said) {
        words = said;
        unmade = Optional.empty();
        return this;
    }

    /** What it says, made when that is first asked for, on whichever thread does: of many posts it takes longer than all else. */
    public Post saying(Supplier<Words> said) {
        unmade = Optional.of(said);
        return this;
    }

    /**
     * What it answers.
     *
     * @param post the key of a post or of a conversation
     * @param address what to call it where it is not in the input
     */
    public Post answering(Key post, String address) {
        replyTo = Optional.of(post);
        answered = address;
        return this;
    }

    /** It answers something of which there is no more than an address. */
    public Post answering(String address) {
        answered = address;
        return this;
    }

    /** It was taken away by its author or somebody else. */
    public Post deleted(boolean gone) {
        isDeleted = gone;
        return this;
    }

    /** A post that it shows inside: quoted or passed on. */
    public Post embedding(Post inner) {
        embedded.add(inner);
        return this;
    }

    /** Something to say of it, Markdown. */
    public Post note(String note) {
        if (!note.isBlank()) {
            notes.add(note);
        }
        return this;
    }

    /** Something that makes its reading doubtful. */
    public Post doubting(String reason, String alternative) {
        doubts.add(new Doubt(reason, alternative));
        return this;
    }

    public Key key() {
        return key;
    }

    /** The line it was met at, from 1. */
    public int line() {
        return line;
    }

    public String externalId() {
        return externalId;
    }

    public String url() {
        return url;
    }

    public Optional<Account> author() {
        return author;
    }

    public Optional<When> when() {
        return when;
    }

    public Optional<Key> replyTo() {
        return replyTo;
    }

    /** What to call what it answers, empty where it answers nothing. */
    public String answered() {
        return answered;
    }

    public synchronized Words words() {
        if (unmade.isPresent()) {
            words = unmade.get().get();
            unmade = Optional.empty();
        }
        return words;
    }

    public boolean isDeleted() {
        return isDeleted;
    }

    public List<Post> embedded() {
        return embedded;
    }

    public List<Doubt> doubts() {
        return doubts;
    }

    public List<String> notes() {
        return notes;
    }
}
