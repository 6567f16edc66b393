package org.adduce.importer.social.internal.post;

import java.time.Instant;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.adduce.core.importing.Key;

/** Puts posts in the order in which they are read: many inputs have the newest first. */
final class Chronology {

    private Chronology() {
    }

    /**
     * The posts as they are where each answer stands behind what it answers, else the other way round if that mends it,
     * else by their times if all have one.
     */
    static List<Post> of(List<Post> posts) {
        if (isInOrder(posts)) {
            return posts;
        }
        if (isInOrder(posts.reversed())) {
            return List.copyOf(posts.reversed());
        }
        boolean isDated = posts.stream().allMatch(post -> time(post).isPresent());
        return isDated ? posts.stream().sorted(Comparator.comparing(post -> time(post).orElseThrow())).toList() : posts;
    }

    private static boolean isInOrder(List<Post> posts) {
        var before = new HashSet<Key>();
        var ahead = new HashSet<Key>();
        for (var post : posts) {
            if (ahead.contains(post.key())) {
                return false;
            }
            before.add(post.key());
            post.replyTo().filter(answered -> !before.contains(answered)).ifPresent(ahead::add);
        }
        return true;
    }

    private static Optional<Instant> time(Post post) {
        return post.when().flatMap(when -> when.bounds().earliestInstant());
    }
}
