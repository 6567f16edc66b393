package org.adduce.team.internal.git;

import java.io.File;
import java.io.IOException;
import java.util.stream.Stream;
import org.adduce.team.git.GitRefusedException;
import org.adduce.team.git.GitRefusedException.Reason;
import org.eclipse.jgit.errors.ConfigInvalidException;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.lib.RepositoryState;
import org.eclipse.jgit.storage.file.FileBasedConfig;
import org.eclipse.osgi.util.NLS;

/** What must be so before a branch is changed. */
public final class Preconditions {

    private Preconditions() {
    }

    /** No merge, rebase or the like was begun and not ended. */
    public static void requireCalm(Repository repository) throws GitRefusedException {
        if (repository.getRepositoryState() != RepositoryState.SAFE) {
            throw new GitRefusedException(Reason.BUSY, NLS.bind(Messages.UnderWay_problem, repository.getRepositoryState().getDescription()),
                    Messages.UnderWay_remedy);
        }
    }

    /** The branch that is checked out. */
    public static String branch(Repository repository) throws IOException, GitRefusedException {
        return StatusReading.branch(repository)
                .orElseThrow(() -> new GitRefusedException(Reason.DETACHED_HEAD, Messages.Detached_problem, Messages.Detached_remedy));
    }

    /**
     * The repository's own configuration names no programs through which files go. A user's own configuration may, as that of
     * large file storage does; a repository's came from anywhere.
     */
    public static void requireOwnProgramsOnly(Repository repository) throws IOException, GitRefusedException {
        var own = new FileBasedConfig(new File(repository.getCommonDirectory(), "config"), repository.getFS());
        try {
            own.load();
        } catch (ConfigInvalidException e) {
            throw new IOException(own.getFile() + ": " + e.getMessage(), e);
        }
        for (var filter : own.getSubsections("filter")) {
            if (Stream.of("clean", "smudge", "process").anyMatch(kind -> own.getString("filter", filter, kind) != null)) {
                throw new GitRefusedException(Reason.FOREIGN_PROGRAMS, NLS.bind(Messages.Filter_problem, filter), Messages.Filter_remedy);
            }
        }
    }
}
