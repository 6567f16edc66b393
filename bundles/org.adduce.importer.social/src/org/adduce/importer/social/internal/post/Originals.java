package org.adduce.importer.social.internal.post;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.adduce.core.importing.Key;

/** All posts of an input by their keys: what a post answers or quotes. */
final class Originals {

    /** Whoever quotes without a name quotes what he answers, or what that answers. */
    private static final int ANCESTORS = 4;
    private static final int SHORTEST = 8;

    private final Map<Key, Post> posts;
    /** Those whose key another post had before. */
    private final Set<Post> repeated = new HashSet<>();
    /** Filled while posts are written, which several threads may do. */
    private final Map<Key, String> folded = new ConcurrentHashMap<>();
    private final Set<Key> circles;
    private boolean isInOrder;

    Originals(List<Conversation> conversations) {
        posts = HashMap.newHashMap(conversations.stream().mapToInt(conversation -> conversation.posts().size()).sum());
        circles = isStraight(conversations) ? Set.of() : circles(posts);
    }

    /**
     * Takes all posts; whether each stands behind what it answers, or each before it. So it is in nearly every input, and then
     * there are no circles to look for.
     */
    private boolean isStraight(List<Conversation> conversations) {
        boolean isBehind = false;
        var ahead = new ArrayList<Key>();
        for (var conversation : conversations) {
            for (var post : conversation.posts()) {
                var answered = post.replyTo();
                boolean isKnown = answered.filter(posts::containsKey).isPresent();
                isBehind |= isKnown || answered.filter(post.key()::equals).isPresent();
                if (!isKnown) {
                    answered.ifPresent(ahead::add);
                }
                var first = posts.putIfAbsent(post.key(), post);
                if (first != null && first != post) {
                    repeated.add(post);
                }
            }
        }
        isInOrder = ahead.stream().noneMatch(posts::containsKey);
        return !isBehind || isInOrder;
    }

    /** Whether every post stands behind what it answers. */
    boolean isInOrder() {
        return isInOrder;
    }

    /** The post with a key. */
    Optional<Post> post(Key key) {
        return Optional.ofNullable(posts.get(key));
    }

    /** Whether no other post with its key was met before. */
    boolean isFirst(Post post) {
        return !repeated.contains(post);
    }

    /** The post whose words a post quotes at a place, as the post says or as the words show. */
    Optional<Post> of(Post quoting, Quoted quoted) {
        if (quoted.original().isPresent()) {
            return post(quoted.original().get()).filter(post -> post != quoting);
        }
        var words = fold(quoting.words().text().substring(quoted.from(), quoted.to()));
        var said = quoting;
        for (int up = 0; up < ANCESTORS && words.length() >= SHORTEST; up++) {
            var answered = said.replyTo().map(posts::get);
            if (answered.isEmpty() || answered.get() == quoting) {
                return Optional.empty();
            }
            said = answered.get();
            if (folded(said).contains(words)) {
                return Optional.of(said);
            }
        }
        return Optional.empty();
    }

    private String folded(Post post) {
        return folded.computeIfAbsent(post.key(), key -> fold(post.words().text()));
    }

    /** Letters and digits alone: quoting loses marks, blanks and line ends. */
    private static String fold(String text) {
        var letters = new StringBuilder(text.length());
        text.codePoints().filter(Character::isLetterOrDigit).map(Character::toLowerCase).forEach(letters::appendCodePoint);
        return letters.toString();
    }

    /** Whether following the answers from a post leads back to it. */
    boolean isInCircle(Post post) {
        return circles.contains(post.key());
    }

    /** Looks at each post once. */
    private static Set<Key> circles(Map<Key, Post> posts) {
        var circles = new HashSet<Key>();
        var done = new HashSet<Key>();
        for (var post : posts.values()) {
            if (post.replyTo().isEmpty()) {
                continue;
            }
            var start = post.key();
            var path = new LinkedHashSet<Key>();
            var at = Optional.of(start);
            while (at.isPresent() && posts.containsKey(at.get()) && !done.contains(at.get()) && path.add(at.get())) {
                at = posts.get(at.get()).replyTo();
            }
            if (at.isPresent() && path.contains(at.get())) {
                var back = at.get();
                path.stream().dropWhile(key -> !key.equals(back)).forEach(circles::add);
            }
            done.addAll(path);
        }
        return circles;
    }
}
