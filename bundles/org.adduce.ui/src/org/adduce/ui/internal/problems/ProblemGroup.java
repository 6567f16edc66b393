package org.adduce.ui.internal.problems;

import java.util.List;
import org.adduce.core.check.Severity;

/**
 * What one check found, as bad as each other.
 *
 * @param key what tells the group from others
 * @param label what people call the check
 * @param problems what it found; those that match the filter
 */
public record ProblemGroup(Key key, String label, List<Problem> problems) {

    /**
     * A severity of a check.
     *
     * @param severity how bad
     * @param check the id of the check
     */
    public record Key(Severity severity, String check) {
    }

    /** Copies its list. */
    public ProblemGroup {
        problems = List.copyOf(problems);
    }
}
