package org.adduce.team.internal.git;

import java.util.Optional;
import org.adduce.team.git.GitRefusedException;
import org.adduce.team.git.GitRefusedException.Reason;
import org.eclipse.jgit.lib.PersonIdent;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.lib.UserConfig;

/** In whose name is committed. Git would make a name up of the account and the machine; colleagues are not called by those. */
public final class Identities {

    private Identities() {
    }

    /** Who somebody is by the configuration, now. */
    public static Optional<PersonIdent> find(Repository repository) {
        var user = repository.getConfig().get(UserConfig.KEY);
        return user.isAuthorNameImplicit() || user.isAuthorEmailImplicit() ? Optional.empty()
                : Optional.of(new PersonIdent(user.getAuthorName(), user.getAuthorEmail()));
    }

    /** The same where it must be known. */
    public static PersonIdent require(Repository repository) throws GitRefusedException {
        return find(repository).orElseThrow(() -> new GitRefusedException(Reason.NO_IDENTITY, Messages.Identity_none, Messages.Identity_remedy));
    }
}
