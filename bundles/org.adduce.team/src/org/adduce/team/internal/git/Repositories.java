package org.adduce.team.internal.git;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Optional;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.storage.file.FileRepositoryBuilder;

/** Finds and opens repositories on the disk. */
public final class Repositories {

    private Repositories() {
    }

    /** A file's path with the links in its folder followed, so that it can be compared with a work tree's. The file need not exist. */
    public static Path real(Path file) throws IOException {
        var absolute = file.toAbsolutePath().normalize();
        var folder = absolute.getParent();
        return folder != null && Files.exists(folder) ? folder.toRealPath().resolve(absolute.getFileName()) : absolute;
    }

    /** The repository whose work tree a file lies in. */
    public static Optional<Repository> containing(Path file) throws IOException {
        var builder = builder();
        builder.findGitDir(file.getParent().toFile());
        if (builder.getGitDir() == null) {
            return Optional.empty();
        }
        var repository = builder.setMustExist(true).build();
        if (repository.isBare() || !isInWorkTree(repository, file)) {
            repository.close();
            return Optional.empty();
        }
        return Optional.of(repository);
    }

    private static boolean isInWorkTree(Repository repository, Path file) throws IOException {
        var top = top(repository);
        return file.startsWith(top) && !file.startsWith(top.resolve(".git"));
    }

    private static Path top(Repository repository) {
        var top = repository.getWorkTree().toPath();
        try {
            return top.toRealPath();
        } catch (IOException gone) {
            return top;
        }
    }

    /** A file's place in a repository, with slashes. */
    public static String path(Repository repository, Path file) {
        return top(repository).relativize(file).toString().replace(File.separatorChar, '/');
    }

    /** What opens repositories here: none of them gets a program run. */
    public static FileRepositoryBuilder builder() {
        return new FileRepositoryBuilder().setFS(QuietSystem.here());
    }

    /** Takes a folder away with all in it; links are not followed. */
    public static void delete(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        try (var files = Files.walk(folder)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                file.toFile().setWritable(true);
                Files.delete(file);
            }
        }
    }
}
