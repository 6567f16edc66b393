package org.adduce.importer.web.internal.talk;

import java.util.Optional;
import org.adduce.importer.web.internal.meta.Author;
import org.adduce.markup.MarkedText;

/**
 * One comment or post of a discussion.
 *
 * @param author whose account it is
 * @param when when it was posted, as written
 * @param url its own address, empty where it has none
 * @param id what the page calls it, empty where it has no name
 * @param words what it says
 * @param answered the place, among all of them, of the one it answers; -1 for none
 * @param isDeleted whether only its place is left
 */
public record Remark(Optional<Author> author, Optional<String> when, String url, String id, MarkedText words, int answered, boolean isDeleted) {

    /** The same as an answer to another. */
    public Remark answering(int other) {
        return new Remark(author, when, url, id, words, other, isDeleted);
    }
}
