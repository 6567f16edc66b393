package org.adduce.core.importing;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;

/**
 * Reads one family of formats. It sees bytes and gives a {@link Proposal}; it sees no dossier, no shell and no network,
 * keeps no state between calls and may be called from several threads at once.
 *
 * @since 1.0
 */
public interface Importer {

    /** How many bytes {@link #recognise} is shown at the most. */
    int HEAD_LENGTH = 8192;

    /**
     * How likely the bytes are of this importer's formats. Cheap and without side effects.
     *
     * @param head the first bytes, at most {@link #HEAD_LENGTH}
     * @param name the file's name without its folder, empty where there is none (pasted text)
     */
    Confidence recognise(byte[] head, String name);

    /**
     * Reads everything the bytes hold. The same bytes and hints give an equal proposal.
     *
     * @param bytes the whole input
     * @param hints what is known beside the bytes
     * @param monitor progress; looked at often enough that a cancel is answered within half a second
     * @return what was found, with a diagnostic for everything that could not be placed
     * @throws ImportException if nothing at all can be read; its diagnostic names the place and the remedy
     * @throws OperationCanceledException if the monitor was cancelled
     */
    Proposal read(byte[] bytes, Hints hints, IProgressMonitor monitor) throws ImportException;
}
