package org.adduce.importer.social.internal.post;

import java.util.Optional;
import org.adduce.core.importing.Key;

/**
 * Words of somebody else inside a post's.
 *
 * @param from their UTF-16 offset in the post's words
 * @param to one past them
 * @param speaker whose words they are, if the post says so
 * @param original the post that they are taken from, if the post says so
 */
public record Quoted(int from, int to, Optional<Account> speaker, Optional<Key> original) {

    Quoted shifted(int by) {
        return new Quoted(from + by, to + by, speaker, original);
    }
}
