package org.adduce.team.ui.internal.conflict;

import java.util.List;
import org.adduce.model.Element;
import org.adduce.team.conflict.OpenConflict;

/**
 * Conflicts that have something in common.
 *
 * @param key what
 * @param conflicts those that have
 */
public record ConflictGroup(Key key, List<OpenConflict> conflicts) {

    /** What conflicts have in common; what tells a group from others. */
    public sealed interface Key {

        /**
         * They are of one kind.
         *
         * @param kind which
         */
        record OfKind(OpenConflict.Group kind) implements Key {
        }

        /**
         * They are about one element.
         *
         * @param element which
         */
        record OfElement(Element element) implements Key {
        }
    }

    /** How conflicts are grouped. */
    public enum Grouping {
        /** By what they are about. */
        KIND,
        /** By the element they are about. */
        ELEMENT
    }

    /** Copies its list. */
    public ConflictGroup {
        conflicts = List.copyOf(conflicts);
    }

    /** The key of a conflict's group. */
    static Key keyOf(OpenConflict conflict, Grouping grouping) {
        return grouping == Grouping.KIND ? new Key.OfKind(conflict.group()) : new Key.OfElement(conflict.subject());
    }
}
