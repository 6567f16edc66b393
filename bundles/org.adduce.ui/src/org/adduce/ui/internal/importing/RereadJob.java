package org.adduce.ui.internal.importing;

import java.util.Map;
import java.util.function.Consumer;
import org.adduce.core.importing.ImportException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Display;

/** Reads an input once more, with other options, off the UI thread. */
final class RereadJob extends Job {

    private final Reading before;
    private final Map<String, String> options;
    private final Display display;
    private final Consumer<Reading> done;

    /** @param done called on the UI thread with what was found, unless the job was cancelled before */
    RereadJob(Reading before, Map<String, String> options, Display display, Consumer<Reading> done) {
        super(NLS.bind(Messages.ImportFiles_reading, before.name()));
        this.before = before;
        this.options = options;
        this.display = display;
        this.done = done;
        setSystem(true);
    }

    @Override
    protected IStatus run(IProgressMonitor monitor) {
        try {
            var after = read(monitor);
            if (!monitor.isCanceled() && !display.isDisposed()) {
                display.asyncExec(() -> done.accept(after));
            }
            return Status.OK_STATUS;
        } catch (OperationCanceledException e) {
            return Status.CANCEL_STATUS;
        }
    }

    private Reading read(IProgressMonitor monitor) {
        var input = Reading.with(before.input(), options);
        try {
            return Reading.of(before.name(), input, before.format(), input.read(before.format(), monitor));
        } catch (ImportException e) {
            return Reading.refused(before.name(), input, before.format(), e.diagnostic());
        }
    }
}
