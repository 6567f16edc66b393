package org.adduce.ui.internal.reading;

import java.util.Set;
import java.util.UUID;

/** Where it is kept what was read of a dossier. */
public interface ReadStore {

    /** What was read of a dossier, as it was kept last; nothing where nothing was. */
    Set<UUID> kept(UUID dossier);

    /** Keeps what was read of a dossier. */
    void keep(UUID dossier, Set<UUID> read);
}
