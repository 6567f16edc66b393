package org.adduce.team.internal.git;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.adduce.team.git.Branches.Branch;
import org.adduce.team.git.DossierRepository;
import org.adduce.team.git.GitRefusedException;
import org.adduce.team.git.GitRefusedException.Reason;
import org.adduce.team.git.Revision;
import org.eclipse.jgit.lib.ConfigConstants;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.Ref;
import org.eclipse.jgit.lib.RefUpdate;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.revwalk.RevCommit;
import org.eclipse.jgit.revwalk.RevWalk;
import org.eclipse.osgi.util.NLS;

/** Gives branches other names, and takes them away. */
public final class BranchEdits {

    private final DossierRepository of;
    private final Repository repository;

    /** In one repository. */
    public BranchEdits(DossierRepository of) {
        this.of = of;
        this.repository = of.jgit();
    }

    /** Renames one, with what the configuration says of it. */
    public void rename(String from, String to) throws IOException, GitRefusedException {
        require(from);
        if (isOnAnotherTree(from)) {
            throw checkedOut(from);
        }
        new BranchMoves(of).requireFree(Constants.R_HEADS + to, to);
        if (repository.renameRef(Constants.R_HEADS + from, Constants.R_HEADS + to).rename() != RefUpdate.Result.RENAMED) {
            throw Refs.busy(from);
        }
        var config = repository.getConfig();
        for (var name : config.getNames(ConfigConstants.CONFIG_BRANCH_SECTION, from)) {
            config.setStringList(ConfigConstants.CONFIG_BRANCH_SECTION, to, name,
                    List.of(config.getStringList(ConfigConstants.CONFIG_BRANCH_SECTION, from, name)));
        }
        forget(from);
    }

    private void forget(String branch) throws IOException {
        var config = repository.getConfig();
        config.unsetSection(ConfigConstants.CONFIG_BRANCH_SECTION, branch);
        config.save();
    }

    /** What only it leads to. */
    public List<Revision> onlyOn(String branch, int most) throws IOException, GitRefusedException {
        var tip = require(branch);
        var found = new ArrayList<Revision>();
        try (var walk = new RevWalk(repository)) {
            walk.markStart(walk.parseCommit(tip.getObjectId()));
            for (var other : repository.getRefDatabase().getRefs()) {
                if (!other.getLeaf().getName().equals(tip.getName()) && walk.peel(walk.parseAny(other.getObjectId())) instanceof RevCommit commit) {
                    walk.markUninteresting(walk.parseCommit(commit));
                }
            }
            for (var commit = walk.next(); commit != null && found.size() < most; commit = walk.next()) {
                walk.parseBody(commit);
                found.add(Revision.of(commit));
            }
        }
        return found;
    }

    /** Takes one away. */
    public void delete(Branch branch, boolean evenIfLost) throws IOException, GitRefusedException {
        var name = branch.name();
        require(name);
        if (repository.getFullBranch().equals(Constants.R_HEADS + name) || isOnAnotherTree(name)) {
            throw checkedOut(name);
        }
        var lost = evenIfLost ? List.<Revision>of() : onlyOn(name, 1);
        if (!lost.isEmpty()) {
            throw new GitRefusedException(Reason.NOT_MERGED, NLS.bind(Messages.Branch_notMerged, name, lost.getFirst().subject()), Messages.Branch_notMergedRemedy);
        }
        var update = repository.updateRef(Constants.R_HEADS + name);
        update.setExpectedOldObjectId(ObjectId.fromString(branch.commit()));
        update.setForceUpdate(true);
        switch (update.delete()) {
            case FORCED, FAST_FORWARD, NO_CHANGE -> forget(name);
            default -> throw Refs.busy(name);
        }
    }

    private Ref require(String branch) throws IOException, GitRefusedException {
        var ref = repository.exactRef(Constants.R_HEADS + branch);
        if (ref == null) {
            throw new GitRefusedException(Reason.NOT_FOUND, NLS.bind(Messages.Branch_none, branch), Messages.Branch_noneRemedy);
        }
        return ref;
    }

    private static GitRefusedException checkedOut(String branch) {
        return new GitRefusedException(Reason.BUSY, NLS.bind(Messages.Branch_checkedOut, branch), Messages.Branch_checkedOutRemedy);
    }

    /** Git keeps what other work trees are on in a folder for each; the first tree's is beside them. */
    private boolean isOnAnotherTree(String branch) throws IOException {
        var common = repository.getCommonDirectory().toPath();
        var own = repository.getDirectory().toPath().toRealPath();
        try (var trees = trees(common.resolve("worktrees"))) {
            for (var tree : Stream.concat(Stream.of(common), trees).toList()) {
                var head = tree.resolve(Constants.HEAD);
                if (!tree.toRealPath().equals(own) && Files.isRegularFile(head)
                        && Files.readString(head).strip().equals("ref: " + Constants.R_HEADS + branch)) {
                    return true;
                }
            }
            return false;
        }
    }

    private static Stream<Path> trees(Path folder) throws IOException {
        return Files.isDirectory(folder) ? Files.list(folder) : Stream.empty();
    }
}
