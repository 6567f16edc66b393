package org.adduce.team.git;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.adduce.team.git.GitRefusedException.Reason;
import org.adduce.team.internal.git.BranchEdits;
import org.adduce.team.internal.git.BranchMoves;
import org.adduce.team.internal.git.Joining;
import org.adduce.team.internal.git.Messages;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.Ref;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.osgi.util.NLS;

/**
 * The branches of a repository.
 *
 * @since 1.0
 */
public final class Branches {

    private Branches() {
    }

    /**
     * A branch.
     *
     * @param name its name, of one elsewhere with the remote's before it
     * @param commit where it stands
     * @param isRemote whether it is one elsewhere, as it was when it was last fetched
     * @param isCurrent whether it is checked out
     */
    public record Branch(String name, String commit, boolean isRemote, boolean isCurrent) {
    }

    /** All, first those here. */
    public static List<Branch> in(DossierRepository repository) throws IOException {
        var database = repository.jgit();
        var head = database.exactRef(Constants.HEAD);
        var current = head != null && head.isSymbolic() ? head.getTarget().getName() : "";
        var branches = new ArrayList<Branch>();
        for (var prefix : List.of(Constants.R_HEADS, Constants.R_REMOTES)) {
            for (Ref ref : database.getRefDatabase().getRefsByPrefix(prefix)) {
                if (!ref.isSymbolic() && ref.getObjectId() != null) {
                    branches.add(new Branch(Repository.shortenRefName(ref.getName()), ref.getObjectId().getName(), prefix.equals(Constants.R_REMOTES),
                            ref.getName().equals(current)));
                }
            }
        }
        return branches;
    }

    /**
     * Makes one that stands where a revision does. It is not checked out.
     *
     * @throws GitRefusedException if there is one of that name, or the name is none that git allows
     */
    public static void make(DossierRepository repository, String name, String at) throws IOException, GitRefusedException {
        new BranchMoves(repository).make(name, at);
    }

    /**
     * Checks one out; of one elsewhere that has none of its name here, makes that first. What was saved and not committed in
     * the dossier is merged into what the branch holds, and stays not committed.
     *
     * @return how many conflicts that brought, by the paths of the dossiers
     */
    public static Map<String, Integer> switchTo(DossierRepository repository, String name, IProgressMonitor monitor) throws IOException, GitRefusedException {
        return new BranchMoves(repository).switchTo(name, monitor);
    }

    /** Brings another branch into the one checked out, as pulling does. */
    public static Pulled merge(DossierRepository repository, String name, IProgressMonitor monitor) throws IOException, GitRefusedException {
        var other = repository.require(name);
        if (!repository.has(name)) {
            throw new GitRefusedException(Reason.NOT_FOUND, NLS.bind(Messages.Content_none, name, repository.path()), Messages.Content_noneRemedy);
        }
        return new Joining(repository, monitor).join(other, name);
    }

    /**
     * Gives one here another name; who is on it stays on it, and what it is exchanged with stays the same.
     *
     * @throws GitRefusedException if there is one of the new name, or that is none that git allows
     */
    public static void rename(DossierRepository repository, String from, String to) throws IOException, GitRefusedException {
        new BranchEdits(repository).rename(from, to);
    }

    /**
     * The commits that nothing but one branch here leads to, and that are lost with it: no other branch, here or elsewhere, and
     * no tag.
     *
     * @param most how many at most
     * @return the latest first; empty if it can go
     */
    public static List<Revision> onlyOn(DossierRepository repository, String name, int most) throws IOException, GitRefusedException {
        return new BranchEdits(repository).onlyOn(name, most);
    }

    /**
     * Takes one away that is here. Where it is elsewhere too it stays there.
     *
     * @param branch as it was seen; if it stands at another commit by now, it stays
     * @param evenIfLost whether its commits may be lost with it
     * @throws GitRefusedException if somebody is on it, or commits would be lost that may not
     */
    public static void delete(DossierRepository repository, Branch branch, boolean evenIfLost) throws IOException, GitRefusedException {
        new BranchEdits(repository).delete(branch, evenIfLost);
    }
}
