package org.adduce.team.git;

import java.io.IOException;
import org.adduce.team.internal.git.Packer;
import org.eclipse.core.runtime.IProgressMonitor;

/**
 * Packs a repository. A commit writes the whole file, compressed; only packing lets git keep a version as its difference from
 * another, which is a hundredth of it. That is left to the program git, which does it well; where it is not installed nothing is done.
 *
 * @since 1.0
 */
public final class Packing {

    /** So much that is not packed is worth the time, in bytes. */
    public static final long WORTH = 96L << 20;

    private Packing() {
    }

    /** Whether more than so many bytes are not packed. */
    public static boolean isDue(DossierRepository repository, long most) throws IOException {
        return new Packer(repository.jgit()).isLoose(most);
    }

    /**
     * Packs, in the background best: a version of 30 MB takes about a second.
     *
     * @return whether it was packed; not where there is no git
     */
    public static boolean run(DossierRepository repository, IProgressMonitor monitor) throws IOException {
        return new Packer(repository.jgit()).pack(monitor);
    }
}
