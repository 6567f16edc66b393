package org.adduce.team.internal.git;

import java.io.IOException;
import org.adduce.team.git.GitRefusedException;
import org.adduce.team.git.GitRefusedException.Reason;
import org.eclipse.jgit.lib.AnyObjectId;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.RefUpdate;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.revwalk.RevWalk;
import org.eclipse.osgi.util.NLS;

/** Moves branches. */
final class Refs {

    private Refs() {
    }

    /** Lets a branch stand at a commit, unless somebody moved it since it stood at {@code from}. */
    static void move(Repository repository, String branch, AnyObjectId from, AnyObjectId to, String remark) throws IOException, GitRefusedException {
        var update = repository.updateRef(Constants.R_HEADS + branch);
        update.setExpectedOldObjectId(from.toObjectId());
        update.setNewObjectId(to);
        update.setRefLogMessage(remark, false);
        try (var walk = new RevWalk(repository)) {
            switch (update.update(walk)) {
                case NEW, FAST_FORWARD, NO_CHANGE, FORCED -> { }
                default -> throw busy(branch);
            }
        }
    }

    /** Lets HEAD stand for a branch. */
    static void checkOut(Repository repository, String branch) throws IOException, GitRefusedException {
        var update = repository.updateRef(Constants.HEAD, false);
        update.setRefLogMessage("checkout: moving to " + branch, false);
        switch (update.link(Constants.R_HEADS + branch)) {
            case NEW, FORCED, NO_CHANGE -> { }
            default -> throw busy(branch);
        }
    }

    /** Makes a branch or a tag that must not be there. */
    static void create(Repository repository, String name, ObjectId at, String remark) throws IOException, GitRefusedException {
        var update = repository.updateRef(name);
        update.setExpectedOldObjectId(ObjectId.zeroId());
        update.setNewObjectId(at);
        update.setRefLogMessage(remark, false);
        if (update.update() != RefUpdate.Result.NEW) {
            throw busy(Repository.shortenRefName(name));
        }
    }

    /** Somebody else changed it meanwhile. */
    static GitRefusedException busy(String name) {
        return new GitRefusedException(Reason.BUSY, NLS.bind(Messages.Busy_ref, name), Messages.Busy_remedy);
    }
}
