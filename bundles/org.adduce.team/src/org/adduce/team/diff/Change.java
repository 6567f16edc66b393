package org.adduce.team.diff;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;

/**
 * One difference between two dossiers, of one element. Immutable; values are texts as the file writes them, references ids.
 *
 * @since 1.0
 */
public sealed interface Change {

    /** The id of the element. */
    UUID element();

    /** Its class. */
    EClass type();

    /**
     * Where an element stands.
     *
     * @param container the id of the element that contains it
     * @param feature in which of its features
     * @param position the how manieth it is there, from 1, where the order counts; else 0
     */
    record Place(UUID container, EReference feature, int position) {
    }

    /**
     * An element came. What it contains came with it and has a change of its own.
     *
     * @param element its id
     * @param type its class
     * @param place where it stands
     */
    record Added(UUID element, EClass type, Place place) implements Change {
    }

    /**
     * An element went. What it contained went with it, unless it was moved, and has a change of its own.
     *
     * @param element its id
     * @param type its class
     * @param place where it stood
     */
    record Removed(UUID element, EClass type, Place place) implements Change {
    }

    /**
     * An element stands elsewhere: in another element, or before or after others than before.
     *
     * @param element its id
     * @param type its class
     * @param from where it stood
     * @param to where it stands
     */
    record Moved(UUID element, EClass type, Place from, Place to) implements Change {

        /** Whether only its place among its neighbours is another. */
        public boolean isWithinList() {
            return from.container().equals(to.container()) && from.feature() == to.feature();
        }
    }

    /**
     * A single value is another.
     *
     * @param element the element's id
     * @param type its class
     * @param feature the feature
     * @param before the value before; nothing where there was none
     * @param after the value after; nothing where there is none
     */
    record Altered(UUID element, EClass type, EStructuralFeature feature, Optional<String> before, Optional<String> after) implements Change {
    }

    /**
     * One of many values came or went.
     *
     * @param element the element's id
     * @param type its class
     * @param feature the feature
     * @param value the value
     * @param isAdded whether it came
     */
    record Entry(UUID element, EClass type, EStructuralFeature feature, String value, boolean isAdded) implements Change {
    }

    /**
     * The same values stand in another order.
     *
     * @param element the element's id
     * @param type its class
     * @param feature the feature
     * @param before the values in their old order
     * @param after the values in their new order
     */
    record Reordered(UUID element, EClass type, EStructuralFeature feature, List<String> before, List<String> after) implements Change {

        /** Copies its lists. */
        public Reordered {
            before = List.copyOf(before);
            after = List.copyOf(after);
        }
    }
}
