package org.adduce.team.git;

import java.util.Map;

/**
 * What came of bringing another line of work in. Conflicts are kept as data in the dossiers, so that a merge with conflicts is
 * committed like any other and can be pushed; they are settled later, on any desk.
 *
 * @since 1.0
 */
public sealed interface Pulled {

    /** There was nothing that was not here. */
    record UpToDate() implements Pulled {
    }

    /**
     * Here nothing had been committed since; the branch now stands where theirs does.
     *
     * @param commit where it stands
     * @param commits how many came
     * @param carried dossiers with work that was saved and not committed, into which what came was merged: how many conflicts
     *        that brought, by their paths
     */
    record Forwarded(String commit, int commits, Map<String, Integer> carried) implements Pulled {

        /** Copies its map. */
        public Forwarded {
            carried = Map.copyOf(carried);
        }
    }

    /**
     * Both lines were merged.
     *
     * @param commit the commit of the merge
     * @param commits how many came
     * @param conflicts how many conflicts the merge brought to which dossiers, by their paths
     * @param carried as in {@link Forwarded}
     */
    record Merged(String commit, int commits, Map<String, Integer> conflicts, Map<String, Integer> carried) implements Pulled {

        /** Copies its maps. */
        public Merged {
            conflicts = Map.copyOf(conflicts);
            carried = Map.copyOf(carried);
        }
    }
}
