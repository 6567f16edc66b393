package org.adduce.team.ui.internal.git;

import org.adduce.team.git.DossierRepository;
import org.adduce.team.git.Sharing;

/** Says of a commit that it is not signed, where a repository wants commits to be. */
final class Unsigned {

    private Unsigned() {
    }

    /** Words to be put behind others; none where nobody expects a signature. */
    static String words(DossierRepository repository) {
        return Sharing.wantsSignatures(repository) ? ' ' + Messages.Commit_notSigned : "";
    }
}
