package org.adduce.team.ui.internal.git;

import java.util.List;
import java.util.Optional;
import org.adduce.team.diff.Change;
import org.adduce.team.git.CommitDraft;
import org.adduce.team.git.RepositoryStatus;
import org.adduce.team.ui.internal.compare.Compared;

/**
 * What a person is asked before a commit.
 *
 * @param compared what changed, as a tree
 * @param draft what proposes the message
 * @param identity in whose name it would be committed
 * @param status how things stand in the repository
 * @param wantsSignature whether the commit would have to be signed, which it is not
 * @param hasRemote whether there is a repository elsewhere to hand it on to
 */
record CommitPlan(Compared compared, CommitDraft draft, Optional<String> identity, RepositoryStatus status, boolean wantsSignature,
        boolean hasRemote) {

    /**
     * What was answered.
     *
     * @param message the message
     * @param chosen the changes to commit; nothing for all
     * @param person in whose name, where nobody knew
     * @param isToBePushed whether it is to be handed on at once
     */
    record Answer(String message, Optional<List<Change>> chosen, Optional<Person> person, boolean isToBePushed) {
    }

    /**
     * Somebody.
     *
     * @param name as others know them
     * @param email their address
     */
    record Person(String name, String email) {
    }
}
