package org.adduce.ui.internal.exporting;

import java.nio.file.Path;
import java.util.Set;
import java.util.UUID;
import org.adduce.core.exporting.ExportFormat;
import org.adduce.core.exporting.Selection;
import org.adduce.model.Dossier;

/**
 * What is to be written.
 *
 * @param format in which format
 * @param target the file or folder to write
 * @param chosen the ids of the elements that are meant; empty for the whole dossier
 */
record ExportChoice(ExportFormat format, Path target, Set<UUID> chosen) {

    Selection selection(Dossier dossier) {
        return chosen.isEmpty() ? Selection.whole() : Selection.of(dossier, element -> chosen.contains(element.getId()));
    }
}
