package org.adduce.importer.social.internal.x;

import java.util.Locale;
import org.adduce.core.importing.Key;
import org.adduce.importer.social.internal.post.Account;
import org.adduce.importer.social.internal.post.Post;

/**
 * A post of an archive or an API.
 *
 * @param id its number
 * @param answered the number of what it answers, empty where it answers nothing
 * @param answeredName whose that is, without the @; empty where it is not said
 * @param language its language as X guessed it, empty where it did not
 * @param conversation the number of the first post of its thread, empty where the record does not say so
 * @param post its voice
 */
record Tweet(String id, String answered, String answeredName, String language, String conversation, Post post) {

    static Key key(String id) {
        return new Key("x", id);
    }

    static String place(String id) {
        return "https://x.com/i/status/" + id;
    }

    /** An account by its handle without the @, and the name it shows. Handles are one whatever their case. */
    static Account account(String handle, String name) {
        var account = Account.of("x", handle, "@" + handle, name);
        return new Account("x:" + handle.toLowerCase(Locale.ROOT), account.name(), account.aliases(), account.identifiers(), "");
    }
}
