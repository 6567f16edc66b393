package org.adduce.ui.internal.explorer;

import java.util.Optional;
import org.adduce.core.dossier.OpenDossier;
import org.adduce.model.Element;
import org.adduce.ui.desk.Desk;
import org.adduce.ui.internal.folder.LiveFolder;

/** Which dossier a line of the explorer belongs to. */
final class Holding {

    private Holding() {
    }

    /** The dossier of a line; empty where there is none. */
    static Optional<OpenDossier> of(Object line, Desk desk) {
        return switch (line) {
            case OpenDossier dossier -> Optional.of(dossier);
            case GroupNode group -> Optional.of(group.dossier());
            case Section section -> Optional.of(section.group().dossier());
            case FolderNode node -> Optional.of(node.dossier());
            case LiveFolder folder -> Optional.of(folder.dossier());
            case Element element -> desk.holding(element);
            case null, default -> Optional.empty();
        };
    }
}
