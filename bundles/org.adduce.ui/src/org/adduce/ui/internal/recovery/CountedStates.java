package org.adduce.ui.internal.recovery;

import java.util.List;
import java.util.Optional;
import org.adduce.core.backup.Backup;
import org.adduce.core.dossier.OpenDossier;
import org.adduce.core.query.Counts;

/** What was done since, in counts alone. */
final class CountedStates implements StateWords {

    @Override
    public Runnable begin(OpenDossier dossier, List<Backup> states, Listener listener) {
        var now = Counts.of(dossier.root());
        var counting = new StatesJob(states, state -> Optional.of(StatesJob.Since.of(Difference.words(Counts.of(state), now))), listener);
        counting.schedule();
        return counting::cancel;
    }
}
