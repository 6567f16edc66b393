package org.adduce.model.base;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.ecore.impl.MinimalEObjectImpl;
import org.eclipse.emf.ecore.resource.Resource;

/**
 * The base of every element. Notifications go to the element's own adapters and, once, to the resource the element
 * stands in when that resource is a {@link TreeListener}. So one listener hears a whole tree without an adapter on
 * each of its elements, which at a million elements is the difference between nothing and 50 MB.
 *
 * @since 1.0
 */
public abstract class TreeNode extends MinimalEObjectImpl.Container implements Cloneable {

    /** Made by the generated factories. */
    protected TreeNode() {
    }

    /**
     * This element's fields as they are now, at the price of copying so much memory: whoever must know later what its features
     * with one value were asks this, from any thread. It is no element of its own: it shares its lists with this one, so that
     * they say nothing of now, and must not be changed or kept in any tree.
     */
    public final TreeNode still() {
        try {
            return (TreeNode) clone();
        } catch (CloneNotSupportedException e) {
            throw new AssertionError(e);
        }
    }

    @Override
    public boolean eNotificationRequired() {
        return super.eNotificationRequired() || treeListener() != null;
    }

    @Override
    public void eNotify(Notification notification) {
        super.eNotify(notification);
        var listener = treeListener();
        if (listener != null) {
            listener.treeChanged(notification);
        }
    }

    /** Walks up by hand: {@code eResource()} would also look for proxies and cross-resource containment, which a dossier has not. */
    private TreeListener treeListener() {
        var node = this;
        while (node.eInternalContainer() instanceof TreeNode parent) {
            node = parent;
        }
        Resource resource = node.eDirectResource();
        return resource instanceof TreeListener listener && listener.isListening() ? listener : node.ownTreeListener();
    }

    /** A tree in no resource has no listener but one that was put on its top as an adapter. */
    private TreeListener ownTreeListener() {
        var adapters = eBasicAdapterArray();
        if (adapters != null) {
            for (var adapter : adapters) {
                if (adapter instanceof TreeListener listener && listener.isListening()) {
                    return listener;
                }
            }
        }
        return null;
    }
}
