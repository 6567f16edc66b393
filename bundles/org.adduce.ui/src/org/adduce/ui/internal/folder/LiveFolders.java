package org.adduce.ui.internal.folder;

import java.util.List;
import java.util.function.Consumer;
import org.adduce.core.dossier.OpenDossier;

/** The folders of the explorer that fill themselves. A workbench service that another plug-in may offer. On the UI thread. */
public interface LiveFolders {

    /** None, where nobody offers any. */
    LiveFolders NONE = new LiveFolders() {
        @Override
        public List<LiveFolder> in(OpenDossier dossier) {
            return List.of();
        }

        @Override
        public void addListener(Consumer<OpenDossier> listener) {
            // There is never anything to tell.
        }

        @Override
        public void removeListener(Consumer<OpenDossier> listener) {
            // Nobody was added.
        }
    };

    /** The folders of a dossier, in the order they are shown. */
    List<? extends LiveFolder> in(OpenDossier dossier);

    /** Tells {@code listener} of each dossier whose folders are others, or hold others. */
    void addListener(Consumer<OpenDossier> listener);

    /** Tells {@code listener} nothing more. */
    void removeListener(Consumer<OpenDossier> listener);
}
