package org.adduce.core.journal;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.adduce.core.dossier.OpenDossier;

/** Where no trouble is expected. */
final class Untroubled implements JournalTrouble {

    @Override
    public void interrupted(OpenDossier dossier, IOException problem) {
        throw new UncheckedIOException(problem);
    }

    @Override
    public void resumed(OpenDossier dossier) {
        throw new IllegalStateException("Nothing was interrupted");
    }
}
