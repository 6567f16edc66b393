package org.adduce.team.diff;

import org.adduce.team.internal.git.CommitWords;

/**
 * Tells in words what is different, as the message that is proposed for a commit does: counted in one line, one by one below.
 *
 * @param line what came, went and changed, no longer than a list of commits shows
 * @param all the same line, and where there is more than one change a line of each below
 * @since 1.0
 */
public record DiffWords(String line, String all) {

    /** Of all changes of a diff. */
    public static DiffWords of(DossierDiff diff) {
        var all = new CommitWords(diff).of(diff.changes()).strip();
        return new DiffWords(all.lines().findFirst().orElseThrow(), all);
    }
}
