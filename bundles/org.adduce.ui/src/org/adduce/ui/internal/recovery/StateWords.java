package org.adduce.ui.internal.recovery;

import java.util.List;
import org.adduce.core.backup.Backup;
import org.adduce.core.dossier.OpenDossier;

/**
 * Tells in words what was done to a dossier since states of it were saved. A service of the workbench, of whoever knows how to
 * compare by meaning; where nobody does, counts are told. On the UI thread.
 */
public interface StateWords {

    /** Who is told, on the UI thread. */
    interface Listener {

        /**
         * What was done since.
         *
         * @param state the state
         * @param line in one line
         * @param all with all that there is to say of it, in lines
         */
        void told(Backup state, String line, String all);
    }

    /**
     * Begins to tell, one state after the other, in the background; goes on from the start if the dossier is changed meanwhile.
     *
     * @return ends it
     */
    Runnable begin(OpenDossier dossier, List<Backup> states, Listener listener);
}
