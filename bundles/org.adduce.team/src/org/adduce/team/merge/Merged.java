package org.adduce.team.merge;

import java.util.List;
import org.adduce.model.Conflict;
import org.adduce.model.Dossier;

/**
 * What came of a merge.
 *
 * @param dossier the merged dossier, which holds all open conflicts
 * @param conflicts those that this merge brought, or brought another value to
 * @since 1.0
 */
public record Merged(Dossier dossier, List<Conflict> conflicts) {

    /** Copies its list. */
    public Merged {
        conflicts = List.copyOf(conflicts);
    }

    /** Whether nobody has to settle anything because of it. */
    public boolean isClean() {
        return conflicts.isEmpty();
    }
}
