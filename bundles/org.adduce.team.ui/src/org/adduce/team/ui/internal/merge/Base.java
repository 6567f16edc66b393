package org.adduce.team.ui.internal.merge;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.adduce.core.backup.Backup;
import org.adduce.core.file.DossierFile;
import org.adduce.model.Dossier;
import org.adduce.team.git.Revision;
import org.adduce.team.ui.internal.compare.Comparisons;

/** What two versions of a dossier were made from. */
public sealed interface Base {

    /** Nobody knows: what both have and say differently is in conflict, and nothing is taken for deleted. */
    record Unknown() implements Base {
    }

    /**
     * A file that was kept.
     *
     * @param path where
     */
    record File(Path path) implements Base {
    }

    /**
     * A revision in a repository.
     *
     * @param dossier the file of the dossier in that repository
     * @param revision which
     */
    record Commit(Path dossier, Revision revision) implements Base {
    }

    /**
     * A state that was saved and kept at this desk.
     *
     * @param backup which
     */
    record State(Backup backup) implements Base {
    }

    /** Reads it, off the UI thread. */
    default Optional<Dossier> read() throws IOException {
        return switch (this) {
            case Unknown unknown -> Optional.empty();
            case File file -> Optional.of(DossierFile.at(file.path()).read());
            case State state -> Optional.of(state.backup().read());
            case Commit commit -> Optional.of(Comparisons.read(commit.dossier(), commit.revision().id(), commit.revision().shortId()));
        };
    }
}
