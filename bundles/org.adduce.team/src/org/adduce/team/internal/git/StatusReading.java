package org.adduce.team.internal.git;

import java.io.IOException;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.adduce.team.git.DossierRepository;
import org.adduce.team.git.RepositoryStatus;
import org.adduce.team.git.RepositoryStatus.State;
import org.eclipse.jgit.lib.BranchTrackingStatus;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.lib.RepositoryState;

/** Finds out how a dossier stands to its repository. */
public final class StatusReading {

    private static final String SAMPLE = ".sample";

    private final DossierRepository of;
    private final Repository repository;

    /** Of one dossier. */
    public StatusReading(DossierRepository of) {
        this.of = of;
        this.repository = of.jgit();
    }

    /** Looks. */
    public RepositoryStatus read() throws IOException {
        var branch = branch(repository);
        var tracking = branch.isEmpty() ? Optional.<BranchTrackingStatus>empty() : Optional.ofNullable(BranchTrackingStatus.of(repository, branch.get()));
        return new RepositoryStatus(branch, tracking.map(found -> Repository.shortenRefName(found.getRemoteTrackingBranch())),
                tracking.map(BranchTrackingStatus::getAheadCount).orElse(0), tracking.map(BranchTrackingStatus::getBehindCount).orElse(0),
                state(), repository.getRepositoryState() != RepositoryState.SAFE, hooks());
    }

    /** The branch that is checked out, whether or not it has commits. */
    static Optional<String> branch(Repository repository) throws IOException {
        var head = repository.exactRef(Constants.HEAD);
        return head != null && head.isSymbolic() ? Optional.of(Repository.shortenRefName(head.getTarget().getName())) : Optional.empty();
    }

    private State state() throws IOException {
        var head = repository.resolve(Constants.HEAD);
        var committed = head == null ? Optional.<ObjectId>empty() : Blobs.find(repository, head, of.path());
        if (committed.isEmpty()) {
            return State.NEW;
        }
        if (!Files.isRegularFile(of.dossier())) {
            return State.MISSING;
        }
        boolean isAsLong = repository.open(committed.get()).getSize() == Files.size(of.dossier());
        return isAsLong && Blobs.idOf(of.dossier()).equals(committed.get()) ? State.COMMITTED : State.CHANGED;
    }

    private List<String> hooks() {
        var files = Optional.ofNullable(repository.getCommonDirectory().toPath().resolve("hooks").toFile().list());
        return files.stream().flatMap(Arrays::stream).filter(name -> !name.endsWith(SAMPLE) && !name.startsWith(".")).sorted().toList();
    }
}
