package org.adduce.core.dossier;

import java.util.List;
import org.eclipse.emf.common.notify.Notification;

/**
 * Something happened to an open dossier. Told after the whole of a gesture, undo or redo, on the thread that did it.
 *
 * @since 1.0
 */
public sealed interface DossierEvent {

    /** The dossier it happened to. */
    OpenDossier dossier();

    /**
     * Its elements changed.
     *
     * @param dossier the dossier
     * @param notifications every change of the gesture, in order
     */
    record Changed(OpenDossier dossier, List<Notification> notifications) implements DossierEvent {
        /** Copies its list. */
        public Changed {
            notifications = List.copyOf(notifications);
        }
    }

    /**
     * It was saved, or got another file.
     *
     * @param dossier the dossier
     */
    record Saved(OpenDossier dossier) implements DossierEvent {
    }

    /**
     * It was closed and must no longer be used.
     *
     * @param dossier the dossier
     */
    record Closed(OpenDossier dossier) implements DossierEvent {
    }
}
