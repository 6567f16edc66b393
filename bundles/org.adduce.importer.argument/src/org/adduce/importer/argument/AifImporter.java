package org.adduce.importer.argument;

import org.adduce.core.importing.Confidence;
import org.adduce.core.importing.Hints;
import org.adduce.core.importing.ImportException;
import org.adduce.core.importing.Importer;
import org.adduce.core.importing.Proposal;
import org.adduce.importer.argument.internal.aif.AifFile;
import org.adduce.importer.argument.internal.aif.NodesetWriter;
import org.eclipse.core.runtime.IProgressMonitor;

/**
 * Reads argument maps in the JSON of AIFdb: what is said is a claim, a scheme is an argument with all its premises, a
 * locution is a voice, and what it does by saying so is the stance of an assertion.
 *
 * @since 1.0
 */
public final class AifImporter implements Importer {

    /** The id of this importer and of its format. */
    public static final String ID = "org.adduce.importer.argument.aif";

    @Override
    public Confidence recognise(byte[] head, String name) {
        return AifFile.recognise(head);
    }

    @Override
    public Proposal read(byte[] bytes, Hints hints, IProgressMonitor monitor) throws ImportException {
        var file = AifFile.read(bytes, hints, monitor);
        return new NodesetWriter(file, hints).write(ID);
    }
}
