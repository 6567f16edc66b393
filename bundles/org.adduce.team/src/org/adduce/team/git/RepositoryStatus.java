package org.adduce.team.git;

import java.util.List;
import java.util.Optional;

/**
 * How a dossier stands to its repository now.
 *
 * @param branch the branch that is checked out; none where a commit is checked out by itself
 * @param upstream the branch elsewhere that it is exchanged with, as {@code origin/main}
 * @param ahead how many commits are here and were not in that when it was last fetched
 * @param behind how many were there and are not here
 * @param dossier what is to be said of the dossier's file
 * @param underWay whether a merge, rebase or the like was begun and not ended
 * @param hooks the names of hooks that the repository has; Adduce runs none
 * @since 1.0
 */
public record RepositoryStatus(Optional<String> branch, Optional<String> upstream, int ahead, int behind, State dossier, boolean underWay,
        List<String> hooks) {

    /** What is to be said of the dossier's file. */
    public enum State {
        /** No commit holds it yet. */
        NEW,
        /** It is as last committed. */
        COMMITTED,
        /** It was saved since it was last committed. */
        CHANGED,
        /** It is committed and is not there. */
        MISSING
    }

    /** Copies its list. */
    public RepositoryStatus {
        hooks = List.copyOf(hooks);
    }
}
