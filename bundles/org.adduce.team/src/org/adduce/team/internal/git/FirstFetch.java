package org.adduce.team.internal.git;

import java.io.IOException;
import java.util.List;
import org.adduce.team.git.GitRefusedException;
import org.adduce.team.git.GitRefusedException.Reason;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jgit.dircache.DirCache;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.Ref;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.revwalk.RevWalk;
import org.eclipse.jgit.transport.FetchResult;
import org.eclipse.jgit.transport.RefSpec;
import org.eclipse.jgit.transport.TagOpt;

/** Fills a repository that was just made from one elsewhere, and checks out the branch that is checked out there. */
public final class FirstFetch {

    private final Repository repository;
    private final IProgressMonitor monitor;

    /** Into a repository without commits. */
    public FirstFetch(Repository repository, IProgressMonitor monitor) {
        this.repository = repository;
        this.monitor = monitor;
    }

    /** Does it. */
    public void run(String remote, Connections connections) throws IOException, GitRefusedException {
        var result = connections.with(remote, transport -> {
            transport.setTagOpt(TagOpt.FETCH_TAGS);
            return transport.fetch(new Progress(monitor), List.of(new RefSpec("+refs/heads/*:refs/remotes/" + remote + "/*")));
        });
        var branch = branch(result);
        var commit = repository.resolve(Constants.R_REMOTES + remote + '/' + branch);
        if (commit == null) {
            throw new GitRefusedException(Reason.NOT_FOUND, Messages.Clone_nothing, Messages.Clone_nothingRemedy);
        }
        Refs.create(repository, Constants.R_HEADS + branch, commit, "clone");
        Refs.checkOut(repository, branch);
        var config = repository.getConfig();
        config.setString("branch", branch, "remote", remote);
        config.setString("branch", branch, "merge", Constants.R_HEADS + branch);
        config.save();
        checkOut(commit);
    }

    private static String branch(FetchResult result) {
        var head = result.getAdvertisedRef(Constants.HEAD);
        if (head != null && head.isSymbolic()) {
            return Repository.shortenRefName(head.getTarget().getName());
        }
        return result.getAdvertisedRefs().stream().filter(ref -> ref.getName().startsWith(Constants.R_HEADS))
                .filter(ref -> head == null || ref.getObjectId().equals(head.getObjectId())).map(Ref::getName).map(Repository::shortenRefName)
                .findFirst().orElse(Constants.MASTER);
    }

    private void checkOut(ObjectId commit) throws IOException, GitRefusedException {
        try (var walk = new RevWalk(repository); var inserter = repository.newObjectInserter()) {
            var nothing = DirCache.newInCore().writeTree(inserter);
            inserter.flush();
            new WorkTree(repository, monitor).move(nothing, walk.parseCommit(commit).getTree());
        }
    }
}
