package org.adduce.team.git;

import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;

/**
 * Something was not done with a repository, and nothing was changed. It says why in plain words and what to do about it.
 *
 * @since 1.0
 */
public final class GitRefusedException extends Exception {

    private static final long serialVersionUID = 1L;

    private final Reason reason;
    private final String problem;
    private final String remedy;

    /** Why something was refused, for programs to act on. */
    public enum Reason {
        /** There is no such revision, branch or tag. */
        NOT_FOUND,
        /** A revision holds something larger than was asked for. */
        TOO_LARGE,
        /** There is nothing to commit. */
        NOTHING_TO_COMMIT,
        /** Nobody knows in whose name to commit. */
        NO_IDENTITY,
        /** The file was written since it was looked at. */
        CHANGED_MEANWHILE,
        /** Another program is at the repository, or a merge or rebase was begun and not ended. */
        BUSY,
        /** No branch is checked out. */
        DETACHED_HEAD,
        /** There is no other repository to exchange with. */
        NO_REMOTE,
        /** The branch has no counterpart there. */
        NO_UPSTREAM,
        /** The other repository has commits that are not here. */
        NON_FAST_FORWARD,
        /** The other repository refuses for a reason of its own. */
        REJECTED,
        /** Other files have changes that would be lost. */
        DIRTY_FILES,
        /** Other files were changed on both sides, which git cannot merge. */
        CONFLICTING_FILES,
        /** The two histories hold different dossiers. */
        DIFFERENT_DOSSIERS,
        /** Who asks is not known there, or may not do that. */
        AUTHENTICATION,
        /** The server's key is not known, or is another than before. */
        UNKNOWN_HOST_KEY,
        /** The server does not answer. */
        UNREACHABLE,
        /** A name is taken, or none that git allows. */
        BAD_NAME,
        /** The repository's own configuration names programs to be run. */
        FOREIGN_PROGRAMS,
        /** Commits would be lost that nothing else leads to. */
        NOT_MERGED,
        /** Anything else. */
        FAILED
    }

    /**
     * Says why and what to do.
     *
     * @param reason why, for programs
     * @param problem why, in a sentence
     * @param remedy what to do, in a sentence
     */
    public GitRefusedException(Reason reason, String problem, String remedy) {
        super(problem + ' ' + remedy);
        this.reason = reason;
        this.problem = problem;
        this.remedy = remedy;
    }

    /** The same with what it came of. */
    public GitRefusedException(Reason reason, String problem, String remedy, Throwable cause) {
        this(reason, problem, remedy);
        initCause(cause);
    }

    /** Why, for programs. */
    public Reason reason() {
        return reason;
    }

    /** Why, in a sentence. */
    public String problem() {
        return problem;
    }

    /** What to do, in a sentence. */
    public String remedy() {
        return remedy;
    }

    /** As a status to show. */
    public IStatus toStatus() {
        return Status.error(getMessage(), getCause());
    }
}
