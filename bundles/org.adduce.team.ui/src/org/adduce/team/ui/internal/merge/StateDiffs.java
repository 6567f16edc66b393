package org.adduce.team.ui.internal.merge;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.adduce.core.backup.Backup;
import org.adduce.core.dossier.OpenDossier;
import org.adduce.model.Dossier;
import org.adduce.team.diff.DiffWords;
import org.adduce.team.diff.DossierDiff;
import org.adduce.team.ui.internal.compare.Snapshots;
import org.adduce.ui.internal.recovery.StateWords;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.IJobFunction;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Display;

/** Tells what was done since states were saved by what is different, in the words that are proposed for commits. */
final class StateDiffs implements StateWords {

    @Override
    public Runnable begin(OpenDossier dossier, List<Backup> states, Listener listener) {
        var telling = new Telling(states, listener, Display.getCurrent());
        var snapshots = new Snapshots(dossier, telling.display);
        if (!states.isEmpty()) {
            snapshots.ask(() -> snapshots.now().ifPresent(telling::begin));
        }
        return () -> {
            snapshots.stop();
            telling.end();
        };
    }

    /** Of some states. */
    private static final class Telling {

        private final List<Backup> states;
        private final Listener listener;
        private final Display display;
        private Optional<Job> job = Optional.empty();

        private Telling(List<Backup> states, Listener listener, Display display) {
            this.states = states;
            this.listener = listener;
            this.display = display;
        }

        private void begin(Dossier now) {
            end();
            job = Optional.of(Job.createSystem(Messages.State_comparing, (IJobFunction) monitor -> run(now, monitor)));
            job.get().schedule();
        }

        private IStatus run(Dossier now, IProgressMonitor monitor) {
            for (var state : states) {
                if (monitor.isCanceled()) {
                    return Status.CANCEL_STATUS;
                }
                var words = words(state, now);
                display.asyncExec(() -> listener.told(state, words.line(), words.all()));
            }
            return Status.OK_STATUS;
        }

        private static DiffWords words(Backup state, Dossier now) {
            try {
                var diff = DossierDiff.between(state.read(), now);
                return diff.isEmpty() ? new DiffWords(Messages.State_same, Messages.State_same) : DiffWords.of(diff);
            } catch (IOException e) {
                return new DiffWords(e.getMessage(), e.getMessage());
            }
        }

        private void end() {
            job.ifPresent(Job::cancel);
        }
    }
}
