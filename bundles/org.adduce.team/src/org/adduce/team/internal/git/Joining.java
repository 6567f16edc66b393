package org.adduce.team.internal.git;

import java.io.IOException;
import org.adduce.team.git.DossierRepository;
import org.adduce.team.git.GitRefusedException;
import org.adduce.team.git.Pulled;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jgit.dircache.DirCache;
import org.eclipse.jgit.lib.CommitBuilder;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.ObjectInserter;
import org.eclipse.jgit.lib.PersonIdent;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.revwalk.RevCommit;
import org.eclipse.jgit.revwalk.RevWalk;
import org.eclipse.osgi.util.NLS;

/** Brings another line of work into the branch that is checked out, and what it brings into the work tree. */
public final class Joining {

    private final Repository repository;
    private final IProgressMonitor monitor;

    /** Into what is checked out there. */
    public Joining(DossierRepository into, IProgressMonitor monitor) {
        this.repository = into.jgit();
        this.monitor = monitor;
    }

    /**
     * Does it.
     *
     * @param other the other line of work
     * @param label what to call it in the message
     */
    public Pulled join(ObjectId other, String label) throws IOException, GitRefusedException {
        Preconditions.requireCalm(repository);
        var branch = Preconditions.branch(repository);
        Preconditions.requireOwnProgramsOnly(repository);
        try (var walk = new RevWalk(repository)) {
            var theirs = walk.parseCommit(other);
            var head = repository.resolve(Constants.HEAD);
            if (head == null) {
                return begin(branch, theirs, label);
            }
            var ours = walk.parseCommit(head);
            if (walk.isMergedInto(theirs, ours)) {
                return new Pulled.UpToDate();
            }
            walk.reset();
            return walk.isMergedInto(ours, theirs) ? forward(branch, ours, theirs, label) : merge(branch, ours, theirs, label);
        }
    }

    /** A repository without a commit takes theirs as they are. */
    private Pulled begin(String branch, RevCommit theirs, String label) throws IOException, GitRefusedException {
        try (var inserter = repository.newObjectInserter()) {
            var nothing = DirCache.newInCore().writeTree(inserter);
            inserter.flush();
            var carried = new WorkTree(repository, monitor).move(nothing, theirs.getTree());
            Refs.move(repository, branch, ObjectId.zeroId(), theirs, NLS.bind("pull {0}: begin", label));
            return new Pulled.Forwarded(theirs.getName(), 0, carried);
        }
    }

    private Pulled forward(String branch, RevCommit ours, RevCommit theirs, String label) throws IOException, GitRefusedException {
        int count = count(ours, theirs);
        var carried = new WorkTree(repository, monitor).move(ours.getTree(), theirs.getTree());
        Refs.move(repository, branch, ours, theirs, NLS.bind("merge {0}: Fast-forward", label));
        return new Pulled.Forwarded(theirs.getName(), count, carried);
    }

    private int count(RevCommit ours, RevCommit theirs) throws IOException {
        try (var walk = new RevWalk(repository)) {
            walk.markStart(walk.parseCommit(theirs));
            walk.markUninteresting(walk.parseCommit(ours));
            int count = 0;
            while (walk.next() != null) {
                count++;
            }
            return count;
        }
    }

    private Pulled merge(String branch, RevCommit ours, RevCommit theirs, String label) throws IOException, GitRefusedException {
        var me = Identities.require(repository);
        monitor.subTask(Messages.Progress_merge);
        try (var inserter = repository.newObjectInserter()) {
            int count = count(ours, theirs);
            var merge = new TreeMerge(repository, inserter);
            var tree = merge.merge(ours, theirs);
            Progress.check(monitor);
            var commit = commit(tree, ours, theirs, me, label, inserter);
            inserter.flush();
            var carried = new WorkTree(repository, monitor).move(ours.getTree(), tree);
            Refs.move(repository, branch, ours, commit, NLS.bind("merge {0}: Merge made by Adduce", label));
            return new Pulled.Merged(commit.getName(), count, merge.conflicts(), carried);
        }
    }

    private static ObjectId commit(ObjectId tree, RevCommit ours, RevCommit theirs, PersonIdent me, String label,
            ObjectInserter inserter) throws IOException {
        var commit = new CommitBuilder();
        commit.setTreeId(tree);
        commit.setParentIds(ours, theirs);
        commit.setAuthor(me);
        commit.setCommitter(me);
        commit.setMessage(NLS.bind(Messages.Merge_message, label) + '\n');
        return inserter.insert(commit);
    }
}
