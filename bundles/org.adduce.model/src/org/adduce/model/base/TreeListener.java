package org.adduce.model.base;

import org.eclipse.emf.common.notify.Notification;

/**
 * Hears every change in a tree of elements. A resource implements it to be told of all changes in what it contains.
 *
 * @since 1.0
 */
public interface TreeListener {

    /** Whether changes are wanted at all; asked on every change, so it must be cheap. */
    boolean isListening();

    /**
     * A feature of an element in the tree has changed. Called on the thread that made the change.
     *
     * @param notification what changed, as EMF tells it
     */
    void treeChanged(Notification notification);
}
