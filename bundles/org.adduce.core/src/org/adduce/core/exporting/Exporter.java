package org.adduce.core.exporting;

import java.io.IOException;
import java.nio.file.Path;
import org.adduce.model.Dossier;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;

/**
 * Writes a dossier, or a part of it, in one other format. It changes nothing in the dossier, sees no shell and no network,
 * keeps no state between calls and may be called from several threads at once. It is contributed to the extension point
 * {@code org.adduce.core.exporters} and needs a constructor without parameters.
 *
 * @since 1.0
 */
public interface Exporter {

    /**
     * Writes what is selected. A file is there whole or not at all: an exporter that fails or is cancelled leaves the files
     * of before as they were ({@link WholeFile} does so).
     *
     * @param dossier what to write; nobody changes it meanwhile
     * @param selection which part of it
     * @param out the file or the folder to write, as the format has it; a file that exists is replaced
     * @param monitor progress; looked at often enough that a cancel is answered within half a second
     * @return what was written, and item by item what the format could not hold
     * @throws ExportException if this cannot be written to {@code out} in this format; says what to do instead
     * @throws IOException if the disk refuses
     * @throws OperationCanceledException if the monitor was cancelled
     */
    ExportReport export(Dossier dossier, Selection selection, Path out, IProgressMonitor monitor) throws IOException;
}
