package org.adduce.team.git;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.adduce.team.git.GitRefusedException.Reason;
import org.adduce.team.internal.git.Identities;
import org.adduce.team.internal.git.Messages;
import org.adduce.team.internal.git.Repositories;
import org.adduce.team.internal.git.SharedFiles;
import org.eclipse.jgit.lib.ConfigConstants;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.PersonIdent;
import org.eclipse.jgit.lib.Repository;

/**
 * Puts a dossier where a team can share it: into the repository that its folder belongs to, or into a new one in that folder.
 * Files beside it are left alone; nothing is committed yet.
 *
 * @since 1.0
 */
public final class Sharing {

    private static final String BRANCH = "main";

    private Sharing() {
    }

    /**
     * Makes a repository in the dossier's folder, unless the folder is in one, and writes the files by which git treats
     * dossiers well. Done again it changes nothing.
     *
     * @param dossier the dossier's file, which is there
     * @param command how git is to start this program for merging, as a shell command; nothing leaves git's configuration alone
     * @return the repository, to be closed
     */
    public static DossierRepository share(Path dossier, Optional<String> command) throws IOException {
        var file = Repositories.real(dossier);
        if (Repositories.containing(file).map(Sharing::close).isEmpty()) {
            make(file.getParent());
        }
        var shared = DossierRepository.of(file).orElseThrow(() -> new IOException(file + ": " + Messages.Share_failed));
        try {
            SharedFiles.write(shared.workTree());
            if (command.isPresent()) {
                GitSetup.run(shared.workTree(), command.get());
            }
            return shared;
        } catch (IOException | RuntimeException e) {
            shared.close();
            throw e;
        }
    }

    private static boolean close(Repository repository) {
        repository.close();
        return true;
    }

    private static void make(Path folder) throws IOException {
        try (var repository = Repositories.builder().setWorkTree(folder.toFile()).setGitDir(folder.resolve(Constants.DOT_GIT).toFile()).build()) {
            var branch = Optional.ofNullable(repository.getConfig().getString(ConfigConstants.CONFIG_INIT_SECTION, null, ConfigConstants.CONFIG_KEY_DEFAULT_BRANCH));
            repository.create();
            repository.updateRef(Constants.HEAD).link(Constants.R_HEADS + branch.filter(name -> Repository.isValidRefName(Constants.R_HEADS + name)).orElse(BRANCH));
        }
    }

    /** In whose name commits are made where a repository says nothing else, by the user's own configuration. */
    public static Optional<String> identity() {
        return Identities.ofUser().map(Sharing::named);
    }

    private static String named(PersonIdent person) {
        return person.getName() + " <" + person.getEmailAddress() + '>';
    }

    /** In whose name commits are made there, as "Ana Lind &lt;ana@example.org&gt;"; nothing where nobody knows. */
    public static Optional<String> identity(DossierRepository repository) {
        return Identities.find(repository.jgit()).map(Sharing::named);
    }

    /**
     * Whether commits there are to be signed, by {@code commit.gpgSign}. Those made here never are: who must sign them commits with git.
     */
    public static boolean wantsSignatures(DossierRepository repository) {
        return repository.jgit().getConfig().getBoolean(ConfigConstants.CONFIG_COMMIT_SECTION, ConfigConstants.CONFIG_KEY_GPGSIGN, false);
    }

    /**
     * From now on commits are made in a person's name there.
     *
     * @throws GitRefusedException if that is no name and address
     */
    public static void setIdentity(DossierRepository repository, String name, String email) throws IOException, GitRefusedException {
        if (name.isBlank() || !email.strip().matches("[^\\s<>]+")) {
            throw new GitRefusedException(Reason.NO_IDENTITY, Messages.Identity_none, Messages.Identity_remedy);
        }
        var config = repository.jgit().getConfig();
        config.setString(ConfigConstants.CONFIG_USER_SECTION, null, ConfigConstants.CONFIG_KEY_NAME, name.strip());
        config.setString(ConfigConstants.CONFIG_USER_SECTION, null, ConfigConstants.CONFIG_KEY_EMAIL, email.strip());
        config.save();
    }
}
