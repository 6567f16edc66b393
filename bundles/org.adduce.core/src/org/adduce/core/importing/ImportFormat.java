package org.adduce.core.importing;

import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import org.adduce.core.internal.importing.Guard;
import org.adduce.core.internal.importing.Messages;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.Status;
import org.eclipse.osgi.util.NLS;

/**
 * A format that can be imported, and the importer that a plug-in offers for it. The importer is created when it is first
 * asked something, and what it does wrong stays with it: it can neither throw anything unexpected at whoever uses it nor
 * keep them waiting for ever, and is named in the log, once for each thing it does wrong. For use by several threads.
 *
 * @since 1.0
 */
public final class ImportFormat implements Importer {

    private final Contribution contribution;
    private final Consumer<IStatus> log;
    private final Duration patience;
    private final Set<String> logged = new HashSet<>();
    private Importer importer;
    private volatile boolean isUnreliable;

    ImportFormat(Contribution contribution, Consumer<IStatus> log, Duration patience) {
        this.contribution = contribution;
        this.log = log;
        this.patience = patience;
    }

    /** What tells the format from all others. */
    public String id() {
        return contribution.id();
    }

    /** What people call it. */
    public String label() {
        return contribution.label();
    }

    /** The endings of names of its files, lower case and without the first dot; empty where any may be. */
    public List<String> extensions() {
        return contribution.extensions();
    }

    /** The media types of its formats; empty where none is known. */
    public List<String> mediaTypes() {
        return contribution.mediaTypes();
    }

    /** The id of the plug-in that offers it. */
    public String plugin() {
        return contribution.plugin();
    }

    /** Whether a file's name ends as the names of this format do; never where it declares no extension. */
    public boolean claims(String name) {
        var lower = name.toLowerCase(Locale.ROOT);
        return extensions().stream().anyMatch(extension -> lower.endsWith('.' + extension));
    }

    /** As its importer says; {@link Confidence#NONE} if that does not say it properly and in time, and from then on. */
    @Override
    public Confidence recognise(byte[] head, String name) {
        if (isUnreliable) {
            return Confidence.NONE;
        }
        try {
            var confidence = Guard.within(patience, () -> importer().recognise(head.clone(), name));
            return confidence == null ? distrust(Messages.Importer_noAnswer, new IllegalStateException("null")) : confidence;
        } catch (TimeoutException e) {
            return distrust(Messages.Importer_slow, e);
        } catch (ExecutionException e) {
            return distrust(Messages.Importer_cannotRecognise, e.getCause());
        }
    }

    /** As its importer reads; whatever else that does comes as an {@link ImportException} that names the plug-in. */
    @Override
    public Proposal read(byte[] bytes, Hints hints, IProgressMonitor monitor) throws ImportException {
        try {
            var proposal = Guard.untilCanceled(monitor, () -> importer().read(bytes, hints, monitor));
            if (proposal == null) {
                throw failure(new IllegalStateException("null"));
            }
            return proposal;
        } catch (ExecutionException e) {
            throw refusal(e.getCause());
        }
    }

    private ImportException refusal(Throwable cause) {
        return switch (cause) {
            case ImportException refusal -> refusal;
            case OperationCanceledException canceled -> throw canceled;
            case OutOfMemoryError memory -> new ImportException(Diagnostic.error(Messages.Importer_memory, 0), memory);
            default -> failure(cause);
        };
    }

    private synchronized Importer importer() throws Exception {
        if (importer == null) {
            importer = contribution.factory().call();
        }
        return importer;
    }

    private Confidence distrust(String message, Throwable cause) {
        isUnreliable = true;
        log(NLS.bind(message, new Object[] {id(), plugin(), String.valueOf(cause)}), cause);
        return Confidence.NONE;
    }

    private ImportException failure(Throwable cause) {
        var message = NLS.bind(Messages.Importer_cannotRead, new Object[] {id(), plugin(), cause.toString()});
        log(message, cause);
        return new ImportException(Diagnostic.error(message, 0), cause);
    }

    /** Not while the importer is locked: it may be stuck in being created. */
    private void log(String message, Throwable cause) {
        synchronized (logged) {
            if (!logged.add(message)) {
                return;
            }
        }
        log.accept(new Status(IStatus.ERROR, plugin(), message, cause));
    }

    @Override
    public String toString() {
        return id();
    }
}
