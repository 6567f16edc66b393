package org.adduce.core.dossier;

import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.InternalEList;

/** One primitive change of one feature, which can be taken back and made again. */
sealed interface Change {

    /** Whose feature changed. */
    EObject element();

    /** Which feature changed. */
    EStructuralFeature feature();

    /** Whether an object came or went as a value. */
    default boolean names(Object object) {
        return switch (this) {
            case Replaced replaced -> replaced.before() == object || replaced.after() == object;
            case Added added -> added.value() == object;
            case Removed removed -> removed.value() == object;
            case Exchanged exchanged -> exchanged.before() == object || exchanged.after() == object;
            case Emptied emptied -> emptied.values().contains(object);
            case Moved moved -> false;
        };
    }

    /** Whether it is one of contained elements. */
    default boolean isOfContents() {
        return feature() instanceof EReference reference && reference.isContainment();
    }

    /** Whether it is one of several values that stand in an order. */
    default boolean isOfOrder() {
        return feature().isMany() && feature().isOrdered();
    }

    /** What came and took nothing's place; {@code null} if nothing did. */
    default Object arrival() {
        return switch (this) {
            case Added added -> added.value();
            case Replaced replaced when replaced.before() == null -> replaced.after();
            case Replaced replaced -> null;
            case Removed removed -> null;
            case Exchanged exchanged -> null;
            case Emptied emptied -> null;
            case Moved moved -> null;
        };
    }

    void undo();

    void redo();

    /** A single-valued feature got another value; {@code null} where it had or has none. */
    record Replaced(EObject element, EStructuralFeature feature, Object before, Object after) implements Change {
        @Override
        public void undo() {
            element.eSet(feature, before);
        }

        @Override
        public void redo() {
            element.eSet(feature, after);
        }
    }

    /** A value entered a list. */
    record Added(EObject element, EStructuralFeature feature, int index, Object value) implements Change {
        @Override
        public void undo() {
            list(element, feature).remove(index);
        }

        @Override
        public void redo() {
            list(element, feature).addUnique(index, value);
        }
    }

    /** A value left a list. */
    record Removed(EObject element, EStructuralFeature feature, int index, Object value) implements Change {
        @Override
        public void undo() {
            list(element, feature).addUnique(index, value);
        }

        @Override
        public void redo() {
            list(element, feature).remove(index);
        }
    }

    /** A value in a list got another place. */
    record Moved(EObject element, EStructuralFeature feature, int from, int to) implements Change {
        @Override
        public void undo() {
            list(element, feature).move(from, to);
        }

        @Override
        public void redo() {
            list(element, feature).move(to, from);
        }
    }

    /** A value in a list was replaced by another in its place. */
    record Exchanged(EObject element, EStructuralFeature feature, int index, Object before, Object after) implements Change {
        @Override
        public void undo() {
            list(element, feature).setUnique(index, before);
        }

        @Override
        public void redo() {
            list(element, feature).setUnique(index, after);
        }
    }

    /** Many values left a list at once, each from the place it had before any of them left. */
    record Emptied(EObject element, EStructuralFeature feature, int[] indices, List<Object> values) implements Change {
        @Override
        public void undo() {
            for (int i = 0; i < indices.length; i++) {
                list(element, feature).addUnique(indices[i], values.get(i));
            }
        }

        @Override
        public void redo() {
            for (int i = indices.length - 1; i >= 0; i--) {
                list(element, feature).remove(indices[i]);
            }
        }
    }

    @SuppressWarnings("unchecked")
    private static InternalEList<Object> list(EObject element, EStructuralFeature feature) {
        return (InternalEList<Object>) element.eGet(feature);
    }
}
