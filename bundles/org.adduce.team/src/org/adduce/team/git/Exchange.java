package org.adduce.team.git;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.adduce.team.git.GitRefusedException.Reason;
import org.adduce.team.internal.git.Connections;
import org.adduce.team.internal.git.Joining;
import org.adduce.team.internal.git.Messages;
import org.adduce.team.internal.git.Preconditions;
import org.adduce.team.internal.git.Progress;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.revwalk.RevCommit;
import org.eclipse.jgit.revwalk.RevTag;
import org.eclipse.jgit.revwalk.RevWalk;
import org.eclipse.jgit.transport.PushResult;
import org.eclipse.jgit.transport.RefSpec;
import org.eclipse.jgit.transport.RemoteRefUpdate;
import org.eclipse.jgit.transport.TagOpt;
import org.eclipse.jgit.transport.Transport;
import org.eclipse.osgi.util.NLS;

/**
 * Exchanges commits with the repository elsewhere that the branch checked out belongs to. Every call may take long and may be
 * cancelled, and leaves all as it was if it is or if it is refused.
 *
 * @since 1.0
 */
public final class Exchange {

    private final DossierRepository here;
    private final Repository repository;
    private final Access access;
    private final IProgressMonitor monitor;

    private Exchange(DossierRepository here, Access access, IProgressMonitor monitor) {
        this.here = here;
        this.repository = here.jgit();
        this.access = access;
        this.monitor = monitor;
    }

    /** Gets the commits that are there and not here. Nothing of one's own changes by it; gives how many branches and tags are new or stand elsewhere. */
    public static int fetch(DossierRepository here, Access access, IProgressMonitor monitor) throws IOException, GitRefusedException {
        var exchange = new Exchange(here, access, monitor);
        return exchange.fetch(Remotes.of(here.jgit()));
    }

    /** Fetches, and brings what came into the branch checked out and into the work tree. */
    public static Pulled pull(DossierRepository here, Access access, IProgressMonitor monitor) throws IOException, GitRefusedException {
        return new Exchange(here, access, monitor).pull();
    }

    /** Hands on what is committed here on the branch checked out, and the annotated tags on it. Gives whether anything was new there. */
    public static boolean push(DossierRepository here, Access access, IProgressMonitor monitor) throws IOException, GitRefusedException {
        return new Exchange(here, access, monitor).push();
    }

    private int fetch(String remote) throws IOException, GitRefusedException {
        monitor.subTask(NLS.bind(Messages.Progress_fetch, remote));
        return new Connections(repository, access, monitor).with(remote, transport -> fetch(transport, remote));
    }

    private int fetch(Transport transport, String remote) throws IOException {
        transport.setTagOpt(TagOpt.AUTO_FOLLOW);
        var all = new RefSpec("+refs/heads/*:refs/remotes/" + remote + "/*");
        var result = transport.fetch(new Progress(monitor), List.of(all));
        return result.getTrackingRefUpdates().size();
    }

    private Pulled pull() throws IOException, GitRefusedException {
        Preconditions.requireCalm(repository);
        var remote = Remotes.of(repository);
        var branch = Remotes.branchOf(repository);
        fetch(remote);
        var name = Repository.shortenRefName(branch);
        var theirs = repository.resolve(Constants.R_REMOTES + remote + '/' + name + "^{commit}");
        if (theirs == null) {
            throw new GitRefusedException(Reason.NO_UPSTREAM, NLS.bind(Messages.Upstream_none, remote, name), Messages.Upstream_remedy);
        }
        var pulled = new Joining(here, monitor).join(theirs, remote + '/' + name);
        Remotes.remember(repository, remote, branch);
        return pulled;
    }

    private boolean push() throws IOException, GitRefusedException {
        var remote = Remotes.of(repository);
        var branch = Remotes.branchOf(repository);
        var head = repository.resolve(Constants.HEAD);
        if (head == null) {
            throw new GitRefusedException(Reason.NOTHING_TO_COMMIT, Messages.Push_nothing, Messages.Push_nothingRemedy);
        }
        monitor.subTask(NLS.bind(Messages.Progress_push, remote));
        var updates = updates(remote, branch, head);
        var result = new Connections(repository, access, monitor).with(remote, transport -> transport.push(new Progress(monitor), updates));
        requireAccepted(result, remote);
        Remotes.remember(repository, remote, branch);
        return result.getRemoteUpdates().stream().anyMatch(update -> update.getStatus() == RemoteRefUpdate.Status.OK);
    }

    private List<RemoteRefUpdate> updates(String remote, String branch, ObjectId head) throws IOException {
        var updates = new ArrayList<RemoteRefUpdate>();
        updates.add(new RemoteRefUpdate(repository, Constants.HEAD, head, branch, false,
                Constants.R_REMOTES + remote + '/' + Repository.shortenRefName(branch), null));
        for (var tag : tagsOn(head)) {
            updates.add(new RemoteRefUpdate(repository, tag, repository.exactRef(tag).getObjectId(), tag, false, null, null));
        }
        return updates;
    }

    private List<String> tagsOn(ObjectId head) throws IOException {
        var tags = new ArrayList<String>();
        try (var walk = new RevWalk(repository)) {
            var tip = walk.parseCommit(head);
            for (var ref : repository.getRefDatabase().getRefsByPrefix(Constants.R_TAGS)) {
                if (walk.parseAny(ref.getObjectId()) instanceof RevTag tag && walk.peel(tag) instanceof RevCommit commit
                        && walk.isMergedInto(commit, tip)) {
                    tags.add(ref.getName());
                }
            }
        }
        return tags;
    }

    private static void requireAccepted(PushResult result, String remote) throws GitRefusedException {
        for (var update : result.getRemoteUpdates()) {
            switch (update.getStatus()) {
                case OK, UP_TO_DATE -> { }
                case REJECTED_NONFASTFORWARD, REJECTED_REMOTE_CHANGED -> {
                    boolean isTag = update.getRemoteName().startsWith(Constants.R_TAGS);
                    throw new GitRefusedException(isTag ? Reason.REJECTED : Reason.NON_FAST_FORWARD,
                            NLS.bind(isTag ? Messages.Push_tag : Messages.Push_behind, remote, Repository.shortenRefName(update.getRemoteName())),
                            isTag ? Messages.Push_tagRemedy : Messages.Push_behindRemedy);
                }
                default -> throw new GitRefusedException(Reason.REJECTED, NLS.bind(Messages.Push_rejected, new Object[] {remote,
                    Repository.shortenRefName(update.getRemoteName()), update.getMessage() == null ? update.getStatus() : update.getMessage()}),
                        Messages.Push_rejectedRemedy);
            }
        }
    }
}
