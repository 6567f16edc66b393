package org.adduce.team.internal.git;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.zip.Deflater;
import org.adduce.core.file.DossierFile;
import org.adduce.model.Attachment;
import org.adduce.model.Dossier;
import org.adduce.team.git.DossierRepository;
import org.adduce.team.git.GitRefusedException;
import org.adduce.team.git.GitRefusedException.Reason;
import org.adduce.team.git.Revision;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jgit.dircache.DirCache;
import org.eclipse.jgit.lib.CommitBuilder;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.ObjectInserter;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.revwalk.RevWalk;

/** Makes one commit: the tree of the one before with some files in it as they are now. No hook is run. */
public final class CommitMaking implements AutoCloseable {

    private static final String CORE = "core";
    private static final String COMPRESSION = "compression";

    private final DossierRepository of;
    private final Repository repository;
    private final Optional<ObjectId> head;
    private final IProgressMonitor monitor;
    private final Map<String, ObjectId> files = new LinkedHashMap<>();
    private final Map<String, Path> onDisk = new LinkedHashMap<>();
    private final Repository writing;
    private final ObjectInserter inserter;

    /** On top of a commit, if there is one. */
    public CommitMaking(DossierRepository of, Optional<ObjectId> head, IProgressMonitor monitor) throws IOException {
        this.of = of;
        this.repository = of.jgit();
        this.head = head;
        this.monitor = monitor;
        this.writing = quick(repository);
        this.inserter = writing.newObjectInserter();
    }

    /**
     * The same repository, written to with little compression unless somebody chose how much: it takes half the time, and what
     * is written is packed later all the same. That is never saved in its configuration.
     */
    private static Repository quick(Repository repository) throws IOException {
        var same = Repositories.builder().setGitDir(repository.getDirectory()).setWorkTree(repository.getWorkTree()).build();
        if (same.getConfig().getString(CORE, null, COMPRESSION) == null) {
            same.getConfig().setInt(CORE, null, COMPRESSION, Deflater.BEST_SPEED);
        }
        return same;
    }

    /** A file as it lies on the disk. */
    public void file(String path, Path file) throws IOException {
        try (var in = Files.newInputStream(file)) {
            files.put(path, inserter.insert(Constants.OBJ_BLOB, Files.size(file), in));
            onDisk.put(path, file);
        }
    }

    /** A file of these bytes. */
    public void bytes(String path, byte[] bytes) throws IOException {
        files.put(path, inserter.insert(Constants.OBJ_BLOB, bytes));
    }

    /** The attachments a dossier speaks of that lie beside it and are not committed. Their names tell their bytes, which is checked. */
    public void attachments(Dossier dossier) throws IOException {
        var beside = DossierFile.at(of.dossier());
        var folder = beside.attachmentFolder();
        var prefix = Repositories.path(repository, beside.attachments()) + '/';
        var names = dossier.getSources().stream().flatMap(source -> source.getAttachments().stream()).map(Attachment::getSha256)
                .flatMap(name -> Optional.ofNullable(name).stream()).distinct().filter(folder::contains).toList();
        for (var name : names) {
            Progress.check(monitor);
            if (head.isEmpty() || Blobs.find(repository, head.get(), prefix + name).isEmpty()) {
                bytes(prefix + name, folder.read(name));
            }
        }
    }

    /** What makes git treat dossiers well, where the commit before does not say it all. */
    public void sharedFiles() throws IOException {
        for (var name : SharedFiles.names()) {
            var text = SharedFiles.read(of.workTree().resolve(name)).filter(written -> SharedFiles.isComplete(name, written));
            if (text.isPresent() && !isCommitted(name)) {
                file(name, of.workTree().resolve(name));
            }
        }
    }

    private boolean isCommitted(String name) throws IOException {
        var blob = head.isEmpty() ? Optional.<ObjectId>empty() : Blobs.find(repository, head.get(), name);
        return blob.isPresent() && SharedFiles.isComplete(name, new String(repository.open(blob.get()).getBytes(), StandardCharsets.UTF_8));
    }

    /** Commits on the branch that is checked out. */
    public Revision commit(String message) throws IOException, GitRefusedException {
        try (var walk = new RevWalk(repository)) {
            Preconditions.requireCalm(repository);
            var branch = Preconditions.branch(repository);
            var me = Identities.require(repository);
            var before = head.isEmpty() ? DirCache.newInCore().writeTree(inserter) : walk.parseCommit(head.get()).getTree().getId();
            var tree = new TreeEdit(files).applyTo(before, repository, inserter);
            if (tree.equals(before)) {
                throw new GitRefusedException(Reason.NOTHING_TO_COMMIT, Messages.Commit_nothing, Messages.Commit_nothingRemedy);
            }
            var commit = new CommitBuilder();
            commit.setTreeId(tree);
            head.ifPresent(commit::setParentId);
            commit.setAuthor(me);
            commit.setCommitter(me);
            commit.setMessage(message.strip() + '\n');
            Progress.check(monitor);
            var id = inserter.insert(commit);
            inserter.flush();
            Refs.move(repository, branch, head.orElse(ObjectId.zeroId()), id, "commit: " + message.strip().lines().findFirst().orElse(""));
            new TreeEdit(files, onDisk).applyToIndex(repository);
            return Revision.of(walk.parseCommit(id));
        }
    }

    @Override
    public void close() {
        inserter.close();
        writing.close();
    }
}
