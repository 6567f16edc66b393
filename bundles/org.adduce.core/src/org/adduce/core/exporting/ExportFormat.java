package org.adduce.core.exporting;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.adduce.core.internal.exporting.Messages;
import org.adduce.model.Dossier;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.Status;
import org.eclipse.osgi.util.NLS;

/**
 * A format that can be exported, and the exporter that a plug-in offers for it. The exporter is created when it is first
 * needed, and what it does wrong is told as its plug-in's fault and logged.
 *
 * @since 1.0
 */
public final class ExportFormat implements Exporter {

    private final Contribution contribution;
    private final Consumer<IStatus> log;
    private Exporter exporter;

    ExportFormat(Contribution contribution, Consumer<IStatus> log) {
        this.contribution = contribution;
        this.log = log;
    }

    /** What tells the format from all others. */
    public String id() {
        return contribution.id();
    }

    /** What people call it. */
    public String label() {
        return contribution.label();
    }

    /** The endings of names of its files, lower case and without the first dot, the usual one first; empty where it writes folders alone. */
    public List<String> extensions() {
        return contribution.extensions();
    }

    /** The id of the plug-in that offers it. */
    public String plugin() {
        return contribution.plugin();
    }

    /** As its exporter writes; whatever else that does comes as an {@link ExportException} that names the plug-in. */
    @Override
    public ExportReport export(Dossier dossier, Selection selection, Path out, IProgressMonitor monitor) throws IOException {
        try {
            var report = exporter().export(dossier, selection, out, monitor);
            if (report == null) {
                throw fault(new IllegalStateException("null"));
            }
            return report;
        } catch (IOException | OperationCanceledException expected) {
            throw expected;
        } catch (Exception | LinkageError wrong) {
            throw fault(wrong);
        }
    }

    private synchronized Exporter exporter() throws Exception {
        if (exporter == null) {
            exporter = contribution.factory().call();
        }
        return exporter;
    }

    private ExportException fault(Throwable cause) {
        var message = NLS.bind(Messages.Exporter_fault, new Object[] {id(), plugin(), cause.toString()});
        log.accept(new Status(IStatus.ERROR, plugin(), message, cause));
        return new ExportException(message);
    }

    @Override
    public String toString() {
        return id();
    }
}
