package org.adduce.team.internal.git;

import java.io.IOException;
import java.util.Optional;
import org.adduce.team.git.GitRefusedException;
import org.adduce.team.git.GitRefusedException.Reason;
import org.eclipse.jgit.errors.ConfigInvalidException;
import org.eclipse.jgit.lib.PersonIdent;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.lib.UserConfig;
import org.eclipse.jgit.util.SystemReader;

/** In whose name is committed. Git would make a name up of the account and the machine; colleagues are not called by those. */
public final class Identities {

    private Identities() {
    }

    /** Who somebody is by the configuration, now. */
    public static Optional<PersonIdent> find(Repository repository) {
        return of(repository.getConfig().get(UserConfig.KEY));
    }

    /** Who somebody is by their own configuration. One that cannot be read says nothing. */
    public static Optional<PersonIdent> ofUser() {
        try {
            return of(SystemReader.getInstance().getUserConfig().get(UserConfig.KEY));
        } catch (IOException | ConfigInvalidException unreadable) {
            return Optional.empty();
        }
    }

    private static Optional<PersonIdent> of(UserConfig user) {
        return user.isAuthorNameImplicit() || user.isAuthorEmailImplicit() ? Optional.empty()
                : Optional.of(new PersonIdent(user.getAuthorName(), user.getAuthorEmail()));
    }

    /** The same where it must be known. */
    public static PersonIdent require(Repository repository) throws GitRefusedException {
        return find(repository).orElseThrow(() -> new GitRefusedException(Reason.NO_IDENTITY, Messages.Identity_none, Messages.Identity_remedy));
    }
}
