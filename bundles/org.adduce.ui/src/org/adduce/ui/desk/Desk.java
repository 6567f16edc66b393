package org.adduce.ui.desk;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.adduce.core.dossier.OpenDossier;
import org.adduce.model.Element;

/**
 * The dossiers that lie open in this workbench; one of them is the one in hand. A workbench service:
 * {@code PlatformUI.getWorkbench().getService(Desk.class)}. Called on the UI thread.
 *
 * @since 1.0
 */
public interface Desk {

    /** All open dossiers, in the order they were opened. */
    List<OpenDossier> dossiers();

    /** The dossier that commands without a selection act on: the one last selected in. */
    Optional<OpenDossier> current();

    /** Makes an open dossier the current one. */
    void setCurrent(OpenDossier dossier);

    /**
     * Opens a file in the background and puts the dossier on the desk; if it lies there already, makes it current.
     * Failures are shown to the user with the file, the place and the remedy.
     */
    void open(Path path);

    /** The files that are being opened just now. */
    List<Path> opening();

    /** Puts a dossier that was made in memory on the desk and makes it current. */
    void add(OpenDossier dossier);

    /** Takes a dossier off the desk without saving; what shows it closes. */
    void remove(OpenDossier dossier);

    /** Files opened before, the latest first. */
    List<Path> recent();

    /** The open dossier an element stands in. */
    Optional<OpenDossier> holding(Element element);

    /** Tells {@code listener} of all that happens from now on. */
    void addListener(DeskListener listener);

    /** Tells {@code listener} nothing more. */
    void removeListener(DeskListener listener);
}
