package org.adduce.ui.internal.recovery;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.adduce.core.backup.Backup;
import org.adduce.model.Dossier;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Display;

/** Reads saved states one after the other and tells what was done since each; of one that cannot be read, why. */
public final class StatesJob extends Job {

    private final List<Backup> states;
    private final Function<Dossier, Optional<Since>> comparison;
    private final StateWords.Listener listener;
    private final Display display = Display.getCurrent();

    /**
     * What was done since a state.
     *
     * @param line in one line
     * @param all with all that there is to say of it, in lines
     */
    public record Since(String line, String all) {

        /** Where one line says all. */
        static Since of(String line) {
            return new Since(line, line);
        }
    }

    /** Made on the UI thread, where the listener is told; a comparison finds nothing where all is as it is now, and is asked in the background. */
    public StatesJob(List<Backup> states, Function<Dossier, Optional<Since>> comparison, StateWords.Listener listener) {
        super(Messages.Backups_comparing);
        this.states = states;
        this.comparison = comparison;
        this.listener = listener;
        setSystem(true);
    }

    @Override
    protected IStatus run(IProgressMonitor monitor) {
        for (var state : states) {
            if (monitor.isCanceled()) {
                return Status.CANCEL_STATUS;
            }
            var since = since(state);
            display.asyncExec(() -> listener.told(state, since.line(), since.all()));
        }
        return Status.OK_STATUS;
    }

    private Since since(Backup state) {
        try {
            return comparison.apply(state.read()).orElseGet(() -> Since.of(Messages.Difference_same));
        } catch (IOException e) {
            return Since.of(e.getMessage());
        }
    }
}
