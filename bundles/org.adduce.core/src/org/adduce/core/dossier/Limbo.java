package org.adduce.core.dossier;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.adduce.model.base.TreeListener;
import org.eclipse.emf.common.notify.Adapter;
import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.impl.AdapterImpl;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;

/**
 * Hears, while a gesture lasts, what happens to elements that have left the tree: a gesture may take an element out, change
 * it, and put it in elsewhere, and undo must take back the change too.
 */
final class Limbo extends AdapterImpl implements TreeListener {

    private final Consumer<Notification> heard;
    private final Set<EObject> tops = new LinkedHashSet<>();

    Limbo(Consumer<Notification> heard) {
        this.heard = heard;
    }

    /** Follows elements out of the tree and back into it. */
    void follow(Notification change) {
        if (change.getFeature() instanceof EReference reference && reference.isContainment()) {
            each(change.getOldValue(), this::leave);
            each(change.getNewValue(), this::enter);
        }
    }

    /** The gesture is over. */
    void end() {
        List.copyOf(tops).forEach(this::enter);
    }

    private void leave(EObject element) {
        if (element.eContainer() == null && tops.add(element)) {
            element.eAdapters().add(this);
        }
    }

    private void enter(EObject element) {
        if (tops.remove(element)) {
            element.eAdapters().remove((Adapter) this);
        }
    }

    private static void each(Object value, Consumer<EObject> visitor) {
        switch (value) {
            case EObject element -> visitor.accept(element);
            case List<?> many -> many.forEach(one -> each(one, visitor));
            case null, default -> { }
        }
    }

    @Override
    public boolean isListening() {
        return true;
    }

    @Override
    public void treeChanged(Notification notification) {
        heard.accept(notification);
    }
}
