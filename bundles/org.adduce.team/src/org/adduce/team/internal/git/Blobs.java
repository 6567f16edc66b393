package org.adduce.team.internal.git;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.adduce.core.file.DossierReader;
import org.adduce.model.Dossier;
import org.adduce.team.git.GitRefusedException;
import org.adduce.team.git.GitRefusedException.Reason;
import org.eclipse.jgit.lib.AnyObjectId;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.FileMode;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.ObjectInserter;
import org.eclipse.jgit.lib.ObjectLoader;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.revwalk.RevWalk;
import org.eclipse.jgit.treewalk.TreeWalk;
import org.eclipse.osgi.util.NLS;

/** Files as commits hold them. */
public final class Blobs {

    private Blobs() {
    }

    /** No dossier is larger that fits into the memory there is; reading one takes some times its size. */
    public static long most() {
        return Math.min(Integer.MAX_VALUE - 16L, Runtime.getRuntime().maxMemory() / 2);
    }

    /** The object that a commit holds at a path, if that is a plain file. */
    public static Optional<ObjectId> find(Repository repository, AnyObjectId commit, String path) throws IOException {
        try (var walk = new RevWalk(repository)) {
            return findInTree(repository, walk.parseCommit(commit).getTree(), path);
        }
    }

    /** The object that a tree holds at a path, if that is a plain file. */
    public static Optional<ObjectId> findInTree(Repository repository, AnyObjectId tree, String path) throws IOException {
        try (var walk = TreeWalk.forPath(repository, path, tree)) {
            return walk != null && isFile(walk.getRawMode(0)) ? Optional.of(walk.getObjectId(0)) : Optional.empty();
        }
    }

    /** Whether a mode is that of a plain file, not of a link, folder or other repository. */
    public static boolean isFile(int mode) {
        return FileMode.REGULAR_FILE.equals(mode) || FileMode.EXECUTABLE_FILE.equals(mode);
    }

    /** The bytes that a commit holds at a path. */
    public static byte[] content(Repository repository, ObjectId commit, String path, long most) throws IOException, GitRefusedException {
        var blob = find(repository, commit, path);
        if (blob.isEmpty()) {
            throw new GitRefusedException(Reason.NOT_FOUND, NLS.bind(Messages.Content_none, commit.abbreviate(8).name(), path), Messages.Content_noneRemedy);
        }
        var loader = repository.open(blob.get(), Constants.OBJ_BLOB);
        if (loader.getSize() > Math.min(most, most())) {
            throw new GitRefusedException(Reason.TOO_LARGE, NLS.bind(Messages.Content_large, path, loader.getSize() >> 20), Messages.Content_largeRemedy);
        }
        return bytes(loader);
    }

    private static byte[] bytes(ObjectLoader loader) throws IOException {
        return loader.isLarge() ? loader.getBytes((int) most()) : loader.getCachedBytes();
    }

    /** The dossier in an object. */
    public static Dossier read(Repository repository, ObjectId blob, String name) throws IOException {
        var loader = repository.open(blob, Constants.OBJ_BLOB);
        if (loader.getSize() > most()) {
            throw new IOException(NLS.bind(Messages.Content_large, name, loader.getSize() >> 20) + ' ' + Messages.Content_largeRemedy);
        }
        return DossierReader.read(new ByteArrayInputStream(bytes(loader)), name);
    }

    /** Something that may fail by the disk. */
    @FunctionalInterface
    public interface Reading<T> {
        /** Gets it. */
        T get() throws IOException;
    }

    /** Starts it beside what the calling thread does. */
    public static <T> Reading<T> later(Reading<T> reading) {
        var future = CompletableFuture.supplyAsync(() -> {
            try {
                return reading.get();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
        return () -> {
            try {
                return future.join();
            } catch (CompletionException e) {
                if (e.getCause() instanceof UncheckedIOException disk) {
                    throw disk.getCause();
                }
                throw e.getCause() instanceof RuntimeException runtime ? runtime : e;
            }
        };
    }

    /** The name that a file's bytes have, or would have, as an object. */
    public static ObjectId idOf(Path file) throws IOException {
        try (var in = Files.newInputStream(file); var formatter = new ObjectInserter.Formatter()) {
            return formatter.idFor(Constants.OBJ_BLOB, Files.size(file), in);
        }
    }
}
