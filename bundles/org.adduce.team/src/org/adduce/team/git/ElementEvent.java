package org.adduce.team.git;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.adduce.team.internal.history.FeatureNames;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EStructuralFeature;

/**
 * What a commit did to an element. A merge did to it only what neither side had done.
 *
 * @param revision the commit, by whom and when
 * @param element the element's id, or a former one of it
 * @param kind what it did
 * @param changes what became of its values
 * @since 1.0
 */
public record ElementEvent(Revision revision, UUID element, Kind kind, List<FeatureChange> changes) {

    /** What a commit can do to an element. */
    public enum Kind {
        /** It came. */
        ADDED,
        /** It went. */
        REMOVED,
        /** It stands in another element, and may have changed too. */
        MOVED,
        /** Some of its values are others. */
        CHANGED
    }

    /** Copies its list. */
    public ElementEvent {
        changes = List.copyOf(changes);
    }

    /**
     * What became of a value; of many values each that came or went is told by itself.
     *
     * @param feature the feature's name in the file, that of one value where it has many
     * @param before the value before, as the file writes it, shortened where it is very long
     * @param after the value after
     */
    public record FeatureChange(String feature, Optional<String> before, Optional<String> after) {

        /** The feature of a class that is meant; nothing where this version knows none. */
        public Optional<EStructuralFeature> in(EClass type) {
            return FeatureNames.find(type, feature);
        }
    }
}
