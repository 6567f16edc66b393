package org.adduce.team.git;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.adduce.team.git.GitRefusedException.Reason;
import org.adduce.team.internal.git.Blobs;
import org.adduce.team.internal.git.Messages;
import org.adduce.team.internal.git.Repositories;
import org.adduce.team.internal.git.StatusReading;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.revwalk.RevCommit;
import org.eclipse.jgit.revwalk.RevSort;
import org.eclipse.jgit.revwalk.RevWalk;
import org.eclipse.jgit.revwalk.filter.RevFilter;
import org.eclipse.jgit.treewalk.filter.AndTreeFilter;
import org.eclipse.jgit.treewalk.filter.PathFilter;
import org.eclipse.jgit.treewalk.filter.TreeFilter;
import org.eclipse.osgi.util.NLS;

/**
 * The git repository that a dossier's file lies in. Asking it anything runs no program and goes over no network; none of it
 * belongs on the UI thread. One thread uses it at a time; it is closed after use.
 *
 * @since 1.0
 */
public final class DossierRepository implements AutoCloseable {

    private final Repository repository;
    private final Path dossier;
    private final String path;

    private DossierRepository(Repository repository, Path dossier, String path) {
        this.repository = repository;
        this.dossier = dossier;
        this.path = path;
    }

    /**
     * The repository in whose work tree a file lies, or would lie.
     *
     * @throws IOException if there is one and it cannot be read
     */
    public static Optional<DossierRepository> of(Path dossierFile) throws IOException {
        var file = Repositories.real(dossierFile);
        var repository = Repositories.containing(file);
        return repository.map(found -> new DossierRepository(found, file, Repositories.path(found, file)));
    }

    /** The dossier's file. */
    public Path dossier() {
        return dossier;
    }

    /** The file's place in the repository, with slashes. */
    public String path() {
        return path;
    }

    /** The top of the work tree. */
    public Path workTree() {
        return repository.getWorkTree().toPath();
    }

    /** The repository itself, for what is not done here. It is closed with this. */
    public Repository jgit() {
        return repository;
    }

    /** How things stand. Reads the file if its size does not tell that it was changed. */
    public RepositoryStatus status() throws IOException {
        return new StatusReading(this).read();
    }

    /** The commit that a name means: a branch, a tag, {@code HEAD~2}, the first digits of its own; nothing if it means none. */
    public Optional<Revision> find(String revision) throws IOException {
        var id = Optional.ofNullable(resolve(revision));
        if (id.isEmpty()) {
            return Optional.empty();
        }
        try (var walk = new RevWalk(repository)) {
            return Optional.of(Revision.of(walk.parseCommit(id.get())));
        }
    }

    private ObjectId resolve(String revision) throws IOException {
        try {
            return repository.resolve(revision + "^{commit}");
        } catch (org.eclipse.jgit.errors.RevisionSyntaxException | org.eclipse.jgit.errors.AmbiguousObjectException
                | org.eclipse.jgit.errors.IncorrectObjectTypeException notOne) {
            return null;
        }
    }

    /** The commit that a name means. */
    public ObjectId require(String revision) throws IOException, GitRefusedException {
        var id = resolve(revision);
        if (id == null) {
            throw new GitRefusedException(Reason.NOT_FOUND, NLS.bind(Messages.Revision_none, revision), Messages.Revision_remedy);
        }
        return id;
    }

    /**
     * The commits that touched the dossier, the latest first and none before one it was made from; their parents are among them.
     *
     * @param from from which revision on back
     * @param most how many at most
     */
    public List<Revision> log(String from, int most) throws IOException, GitRefusedException {
        return log(List.of(require(from)), most);
    }

    /** The same from several commits on back. */
    public List<Revision> log(List<ObjectId> from, int most) throws IOException {
        try (var walk = new RevWalk(repository)) {
            for (var start : from) {
                walk.markStart(walk.parseCommit(start));
            }
            walk.sort(RevSort.TOPO);
            walk.sort(RevSort.COMMIT_TIME_DESC, true);
            walk.setTreeFilter(AndTreeFilter.create(PathFilter.create(path), TreeFilter.ANY_DIFF));
            var revisions = new ArrayList<Revision>();
            for (var commit = walk.next(); commit != null && revisions.size() < most; commit = walk.next()) {
                walk.parseBody(commit);
                revisions.add(Revision.of(commit));
                commit.disposeBody();
            }
            return revisions;
        }
    }

    /** Whether a revision holds the dossier. */
    public boolean has(String revision) throws IOException {
        var id = resolve(revision);
        return id != null && Blobs.find(repository, id, path).isPresent();
    }

    /**
     * The dossier's file as a revision has it.
     *
     * @param revision which
     * @param most how many bytes at most
     * @throws GitRefusedException if there is no such revision, it does not hold the dossier, or holds more bytes
     */
    public byte[] content(String revision, long most) throws IOException, GitRefusedException {
        return Blobs.content(repository, require(revision), path, most);
    }

    /** The best commit that two revisions were both made from; nothing where they have none in common. */
    public Optional<Revision> mergeBase(String one, String other) throws IOException, GitRefusedException {
        try (var walk = new RevWalk(repository)) {
            walk.setRevFilter(RevFilter.MERGE_BASE);
            walk.markStart(walk.parseCommit(require(one)));
            walk.markStart(walk.parseCommit(require(other)));
            RevCommit base = walk.next();
            if (base == null) {
                return Optional.empty();
            }
            walk.parseBody(base);
            return Optional.of(Revision.of(base));
        }
    }

    @Override
    public void close() {
        repository.close();
    }
}
