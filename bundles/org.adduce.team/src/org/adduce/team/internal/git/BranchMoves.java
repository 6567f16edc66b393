package org.adduce.team.internal.git;

import java.io.IOException;
import java.util.Map;
import org.adduce.team.git.DossierRepository;
import org.adduce.team.git.GitRefusedException;
import org.adduce.team.git.GitRefusedException.Reason;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.revwalk.RevWalk;
import org.eclipse.osgi.util.NLS;

/** Makes branches and goes from one to another. */
public final class BranchMoves {

    private final DossierRepository of;
    private final Repository repository;

    /** In one repository. */
    public BranchMoves(DossierRepository of) {
        this.of = of;
        this.repository = of.jgit();
    }

    /** Makes one. */
    public void make(String name, String at) throws IOException, GitRefusedException {
        requireFree(Constants.R_HEADS + name, name);
        Refs.create(repository, Constants.R_HEADS + name, of.require(at), "branch: Created from " + at);
    }

    /** A name for a branch or tag that git allows and nothing has. */
    void requireFree(String full, String name) throws IOException, GitRefusedException {
        if (!Repository.isValidRefName(full) || name.startsWith("-")) {
            throw new GitRefusedException(Reason.BAD_NAME, NLS.bind(Messages.Name_bad, name), Messages.Name_badRemedy);
        }
        if (repository.exactRef(full) != null || !repository.getRefDatabase().getConflictingNames(full).isEmpty()) {
            throw new GitRefusedException(Reason.BAD_NAME, NLS.bind(Messages.Name_taken, name), Messages.Name_takenRemedy);
        }
    }

    /** Checks one out. */
    public Map<String, Integer> switchTo(String name, IProgressMonitor monitor) throws IOException, GitRefusedException {
        Preconditions.requireCalm(repository);
        Preconditions.requireOwnProgramsOnly(repository);
        var local = local(name);
        var target = of.require(Constants.R_HEADS + local);
        if (Blobs.find(repository, target, of.path()).isEmpty()) {
            throw new GitRefusedException(Reason.NOT_FOUND, NLS.bind(Messages.Content_none, name, of.path()), Messages.Branch_noneRemedy);
        }
        try (var walk = new RevWalk(repository)) {
            var from = walk.parseCommit(of.require(Constants.HEAD)).getTree();
            var carried = new WorkTree(repository, monitor).move(from, walk.parseCommit(target).getTree());
            Refs.checkOut(repository, local);
            return carried;
        }
    }

    /** The branch here; made if there is only one of its name elsewhere. */
    private String local(String name) throws IOException, GitRefusedException {
        if (repository.exactRef(Constants.R_HEADS + name) != null || repository.exactRef(Constants.R_REMOTES + name) == null) {
            return name;
        }
        var local = repository.shortenRemoteBranchName(Constants.R_REMOTES + name);
        if (repository.exactRef(Constants.R_HEADS + local) == null) {
            make(local, Constants.R_REMOTES + name);
            var config = repository.getConfig();
            config.setString("branch", local, "remote", repository.getRemoteName(Constants.R_REMOTES + name));
            config.setString("branch", local, "merge", Constants.R_HEADS + local);
            config.save();
        }
        return local;
    }
}
