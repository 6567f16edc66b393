package org.adduce.team.ui.internal.merge;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.adduce.core.backup.Backup;
import org.adduce.core.dossier.OpenDossier;
import org.adduce.model.Dossier;
import org.adduce.team.diff.DiffWords;
import org.adduce.team.diff.DossierDiff;
import org.adduce.team.ui.internal.compare.Snapshots;
import org.adduce.ui.internal.recovery.StateWords;
import org.adduce.ui.internal.recovery.StatesJob;
import org.eclipse.swt.widgets.Display;

/** Tells what was done since states were saved by what is different, in the words that are proposed for commits. */
final class StateDiffs implements StateWords {

    @Override
    public Runnable begin(OpenDossier dossier, List<Backup> states, Listener listener) {
        var snapshots = new Snapshots(dossier, Display.getCurrent());
        var end = new AtomicReference<Runnable>(snapshots::stop);
        if (!states.isEmpty()) {
            snapshots.ask(() -> snapshots.now().ifPresent(now -> {
                var comparing = new StatesJob(states, state -> since(state, now), listener);
                comparing.schedule();
                end.set(comparing::cancel);
            }));
        }
        return () -> end.get().run();
    }

    private static Optional<StatesJob.Since> since(Dossier state, Dossier now) {
        return Optional.of(DossierDiff.between(state, now)).filter(diff -> !diff.isEmpty()).map(DiffWords::of).map(words -> new StatesJob.Since(words.line(), words.all()));
    }
}
