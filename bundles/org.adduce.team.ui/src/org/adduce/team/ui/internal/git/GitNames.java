package org.adduce.team.ui.internal.git;

import java.util.Collection;
import java.util.Optional;
import java.util.function.Function;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.osgi.util.NLS;

/** What names git allows. */
final class GitNames {

    private GitNames() {
    }

    /** Tells what is wrong with a name for a branch or tag. What is taken is known of some names; of all when it is made. */
    static Function<String, Optional<String>> free(String prefix, Collection<String> taken) {
        return name -> {
            if (!Repository.isValidRefName(prefix + name) || name.startsWith("-")) {
                return Optional.of(Messages.Line_badName);
            }
            return taken.contains(name) ? Optional.of(NLS.bind(Messages.Line_taken, name)) : Optional.empty();
        };
    }
}
