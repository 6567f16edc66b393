package org.adduce.team.internal.merge;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.adduce.model.value.SidedValue;

/**
 * What one version says about one value: the value as text, empty where there is none, and the values that are contested, if any are.
 */
record State(String value, Optional<Set<SidedValue>> open) {

    static final State NOTHING = new State("", Optional.empty());

    boolean isOpen() {
        return open.isPresent();
    }

    Set<SidedValue> contested() {
        return open.orElse(Set.of());
    }

    /**
     * What comes of three states.
     *
     * @param value the value
     * @param contested what is contested; empty where nothing is
     */
    record Outcome(String value, List<SidedValue> contested) {
        Outcome(String value, Collection<SidedValue> contested) {
            this(value, List.copyOf(contested));
        }

        static Outcome of(State state) {
            return new Outcome(state.value(), state.contested());
        }
    }
}
