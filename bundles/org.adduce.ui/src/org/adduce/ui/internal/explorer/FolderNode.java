package org.adduce.ui.internal.explorer;

import java.util.List;
import org.adduce.core.dossier.OpenDossier;
import org.adduce.ui.internal.folder.LiveFolder;
import org.adduce.ui.internal.folder.LiveFolders;

/**
 * The line under a dossier in which its saved searches stand.
 *
 * @param dossier the dossier
 * @param folders who knows them
 */
record FolderNode(OpenDossier dossier, LiveFolders folders) {

    /** The folders in it. */
    List<? extends LiveFolder> children() {
        return folders.in(dossier);
    }
}
