package org.adduce.ui.internal.importing;

import java.lang.reflect.InvocationTargetException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.adduce.core.dossier.OpenDossier;
import org.adduce.core.importing.Imports;
import org.adduce.core.importing.PreparedImport;
import org.adduce.core.importing.Proposal;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.jface.operation.IRunnableContext;

/**
 * Works out large imports away from the user interface's thread, with a bar that shows that something goes on and a button to cancel.
 * The wizard's window is modal, so nobody changes the dossier meanwhile; if somebody did, the import is worked out anew.
 */
final class LargeImport {

    /** Fewer items take less time than it takes to show that something goes on. */
    private static final int MANY = 1000;

    private LargeImport() {
    }

    /** Whether one of some inputs has so much in it that its import takes a while. */
    static boolean isLong(List<Reading> readings) {
        return readings.stream().anyMatch(reading -> reading.review().original().items().size() >= MANY);
    }

    /**
     * The import of the first of some readings, where it is long; what those behind it do depends on what it did. On the user
     * interface's thread.
     *
     * @throws OperationCanceledException if the user does not want it any more
     */
    static Optional<PreparedImport> of(OpenDossier dossier, List<Reading> wanted, IRunnableContext window) {
        if (wanted.isEmpty() || !isLong(wanted.subList(0, 1))) {
            return Optional.empty();
        }
        var review = wanted.getFirst().review();
        var reviewed = review.accepted();
        var original = review.original();
        var prepared = new AtomicReference<PreparedImport>();
        try {
            window.run(true, true, monitor -> prepared.set(prepare(dossier, reviewed, original, monitor)));
        } catch (InterruptedException canceled) {
            throw new OperationCanceledException();
        } catch (InvocationTargetException failed) {
            throw failed.getCause() instanceof RuntimeException cause ? cause : new IllegalStateException(failed.getCause());
        }
        return Optional.of(prepared.get());
    }

    private static PreparedImport prepare(OpenDossier dossier, Proposal reviewed, Proposal original, IProgressMonitor monitor) {
        monitor.beginTask(Messages.ImportWizard_preparing, IProgressMonitor.UNKNOWN);
        try {
            return Imports.prepare(dossier, reviewed, original, monitor);
        } finally {
            monitor.done();
        }
    }
}
