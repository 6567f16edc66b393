package org.adduce.ui.desk;

import java.util.Optional;
import org.adduce.core.dossier.DossierEvent;
import org.adduce.core.dossier.OpenDossier;

/**
 * Is told what happens on the desk, on the UI thread.
 *
 * @since 1.0
 */
public interface DeskListener {

    /** A dossier was put on the desk. */
    default void opened(OpenDossier dossier) {
    }

    /** The opening of a file began or ended, well or not. */
    default void openingChanged() {
    }

    /** A dossier was taken off the desk. */
    default void closed(OpenDossier dossier) {
    }

    /** Another dossier, or none, is current. */
    default void currentChanged(Optional<OpenDossier> dossier) {
    }

    /** Something happened to a dossier on the desk. */
    default void happened(DossierEvent event) {
    }
}
