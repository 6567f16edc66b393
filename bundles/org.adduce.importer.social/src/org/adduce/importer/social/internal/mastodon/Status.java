package org.adduce.importer.social.internal.mastodon;

import java.util.List;
import org.adduce.core.importing.Key;
import org.adduce.importer.social.internal.post.Post;

/**
 * A status, and what a thread needs to know of it.
 *
 * @param id its number at the server that was asked; other servers give it others
 * @param answered the number there of what it answers, empty where it answers nothing
 * @param answeredName whose that is, as far as the status says so
 * @param language its language as its author says, empty where it does not
 * @param keywords its tags that are not among its words
 * @param post its voice
 */
record Status(String id, String answered, String answeredName, String language, List<String> keywords, Post post) {

    /** The key that the same post has in an outbox, whose id is the address that no server changes. */
    static Key key(String uri) {
        return new Key("as2", uri);
    }
}
