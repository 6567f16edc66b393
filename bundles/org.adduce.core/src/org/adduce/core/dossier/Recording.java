package org.adduce.core.dossier;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

/** Turns what a tree notifies while a command runs into changes that can be taken back. */
final class Recording {

    private final List<Change> changes = new ArrayList<>();
    private Consumer<Notification> also = any -> { };

    /** Lets another hear, after this, what this hears. */
    void alsoTell(Consumer<Notification> other) {
        also = other;
    }

    /** The changes so far, in order. */
    List<Change> changes() {
        return List.copyOf(changes);
    }

    /** The changes, in order, now that there will be no more. */
    List<Change> all() {
        return Collections.unmodifiableList(changes);
    }

    boolean isEmpty() {
        return changes.isEmpty();
    }

    void undo() {
        for (int i = changes.size() - 1; i >= 0; i--) {
            changes.get(i).undo();
        }
    }

    void redo() {
        changes.forEach(Change::redo);
    }

    void add(Notification n) {
        if (!(n.getNotifier() instanceof EObject element) || !(n.getFeature() instanceof EStructuralFeature feature)) {
            return;
        }
        switch (n.getEventType()) {
            case Notification.SET, Notification.UNSET -> changes.add(n.getPosition() == Notification.NO_INDEX
                    ? new Change.Replaced(element, feature, n.getOldValue(), n.getNewValue())
                    : new Change.Exchanged(element, feature, n.getPosition(), n.getOldValue(), n.getNewValue()));
            case Notification.ADD -> changes.add(new Change.Added(element, feature, n.getPosition(), n.getNewValue()));
            case Notification.REMOVE -> changes.add(new Change.Removed(element, feature, n.getPosition(), n.getOldValue()));
            case Notification.MOVE -> changes.add(new Change.Moved(element, feature, (Integer) n.getOldValue(), n.getPosition()));
            case Notification.ADD_MANY -> addMany(element, feature, n);
            case Notification.REMOVE_MANY -> removeMany(element, feature, n);
            default -> throw new IllegalStateException("A change of a kind that cannot be taken back: " + n);
        }
        also.accept(n);
    }

    private void addMany(EObject element, EStructuralFeature feature, Notification n) {
        int index = n.getPosition();
        for (Object value : (List<?>) n.getNewValue()) {
            changes.add(new Change.Added(element, feature, index++, value));
        }
    }

    /** EMF gives the places as an array, or none at all where the whole list was cleared. */
    private void removeMany(EObject element, EStructuralFeature feature, Notification n) {
        var values = List.<Object>copyOf((List<?>) n.getOldValue());
        int[] indices = n.getNewValue() instanceof int[] places ? places : IntStream.range(0, values.size()).toArray();
        changes.add(new Change.Emptied(element, feature, indices, values));
    }
}
