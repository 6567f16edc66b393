package org.adduce.ui.internal.recovery;

import java.io.IOException;
import java.util.List;
import org.adduce.core.backup.Backup;
import org.adduce.core.dossier.OpenDossier;
import org.adduce.core.query.Counts;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Display;

/** What was done since, in counts alone. */
final class CountedStates implements StateWords {

    @Override
    public Runnable begin(OpenDossier dossier, List<Backup> states, Listener listener) {
        var display = Display.getCurrent();
        var now = Counts.of(dossier.root());
        var counting = Job.createSystem(Messages.Backups_comparing, monitor -> {
            for (var state : states) {
                if (monitor.isCanceled()) {
                    return Status.CANCEL_STATUS;
                }
                var words = words(now, state);
                display.asyncExec(() -> listener.told(state, words, words));
            }
            return Status.OK_STATUS;
        });
        counting.schedule();
        return counting::cancel;
    }

    private static String words(Counts now, Backup state) {
        try {
            return Difference.words(Counts.of(state.read()), now);
        } catch (IOException e) {
            return e.getMessage();
        }
    }
}
