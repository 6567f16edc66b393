package org.example.faulty;

import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.adduce.core.importing.Confidence;
import org.adduce.core.importing.Hints;
import org.adduce.core.importing.Importer;
import org.adduce.core.importing.Proposal;
import org.eclipse.core.runtime.IProgressMonitor;

/** Takes longer to recognise a file than anybody should wait. */
public final class SlowImporter implements Importer {

    private static final int SECONDS = 60;

    @Override
    public Confidence recognise(byte[] head, String name) {
        try {
            return new CountDownLatch(1).await(SECONDS, TimeUnit.SECONDS) ? Confidence.CERTAIN : Confidence.NONE;
        } catch (InterruptedException e) {
            return Confidence.CERTAIN;
        }
    }

    @Override
    public Proposal read(byte[] bytes, Hints hints, IProgressMonitor monitor) {
        return new Proposal("slow", List.of(), List.of());
    }
}
