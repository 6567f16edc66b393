package org.adduce.core.journal;

import java.io.IOException;
import org.adduce.core.dossier.OpenDossier;

/**
 * Is told, once, when a journal cannot be written, and when it can again. Called on the journals' own thread.
 *
 * @since 1.0
 */
public interface JournalTrouble {

    /** A dossier's journal cannot be written for now, as on a full disk. It is tried again and again; work goes on. */
    void interrupted(OpenDossier dossier, IOException problem);

    /** The journal is written again and tells everything since the last saving. */
    void resumed(OpenDossier dossier);
}
