package org.example.faulty;

import org.adduce.core.importing.Confidence;
import org.adduce.core.importing.Hints;
import org.adduce.core.importing.Importer;
import org.adduce.core.importing.Proposal;
import org.eclipse.core.runtime.IProgressMonitor;

/** Cannot be created. */
public final class ThrowingImporter implements Importer {

    /** Throws. */
    public ThrowingImporter() {
        throw new IllegalStateException("This importer cannot be created");
    }

    @Override
    public Confidence recognise(byte[] head, String name) {
        throw new IllegalStateException();
    }

    @Override
    public Proposal read(byte[] bytes, Hints hints, IProgressMonitor monitor) {
        throw new IllegalStateException();
    }
}
