package org.adduce.team.git;

import java.io.IOException;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.adduce.core.file.DossierFormat;
import org.adduce.team.git.GitRefusedException.Reason;
import org.adduce.team.internal.git.Connections;
import org.adduce.team.internal.git.FirstFetch;
import org.adduce.team.internal.git.Messages;
import org.adduce.team.internal.git.Repositories;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.osgi.util.NLS;

/**
 * Gets a repository from elsewhere for the first time, to work with the dossiers in it.
 *
 * @since 1.0
 */
public final class Cloning {

    private static final int DEEPEST = 8;

    private Cloning() {
    }

    /**
     * Gets it into a folder, which is not there or empty.
     *
     * @param command how git is to start this program for merging, as in {@link Sharing#share}
     * @return the dossiers in it
     * @throws GitRefusedException if it cannot be had, or the folder is not empty; the folder is as it was then
     */
    public static List<Path> run(String url, Path folder, Access access, Optional<String> command, IProgressMonitor monitor) throws IOException, GitRefusedException {
        boolean isNew = !Files.exists(folder);
        requireEmpty(folder);
        Files.createDirectories(folder);
        try {
            fetch(url, folder, access, monitor);
            if (command.isPresent()) {
                GitSetup.run(folder, command.get());
            }
            return dossiers(folder);
        } catch (IOException | GitRefusedException | RuntimeException e) {
            Repositories.delete(isNew ? folder : folder.resolve(Constants.DOT_GIT));
            throw e;
        }
    }

    private static void requireEmpty(Path folder) throws IOException, GitRefusedException {
        if (Files.exists(folder)) {
            try (var files = Files.newDirectoryStream(folder)) {
                if (files.iterator().hasNext()) {
                    throw new GitRefusedException(Reason.BAD_NAME, NLS.bind(Messages.Clone_notEmpty, folder), Messages.Clone_notEmptyRemedy);
                }
            }
        }
    }

    private static void fetch(String url, Path folder, Access access, IProgressMonitor monitor) throws IOException, GitRefusedException {
        try (var repository = Repositories.builder().setWorkTree(folder.toFile()).setGitDir(folder.resolve(Constants.DOT_GIT).toFile()).build()) {
            repository.create();
            Remotes.set(repository, Remotes.FIRST, url);
            new FirstFetch(repository, monitor).run(Remotes.FIRST, new Connections(repository, access, monitor));
        }
    }

    private static List<Path> dossiers(Path folder) throws IOException {
        try (var files = Files.find(folder, DEEPEST, (file, attributes) -> attributes.isRegularFile()
                && file.getFileName().toString().endsWith(DossierFormat.EXTENSION), new FileVisitOption[0])) {
            return files.filter(file -> !file.startsWith(folder.resolve(Constants.DOT_GIT))).sorted().toList();
        }
    }
}
