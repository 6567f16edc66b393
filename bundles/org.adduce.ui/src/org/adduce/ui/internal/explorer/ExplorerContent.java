package org.adduce.ui.internal.explorer;

import java.util.List;
import org.eclipse.jface.viewers.ILazyTreeContentProvider;
import org.eclipse.jface.viewers.TreeViewer;

/** Gives the tree only the lines it shows. */
final class ExplorerContent implements ILazyTreeContentProvider {

    private final TreeViewer viewer;
    private final ExplorerModel model;

    ExplorerContent(TreeViewer viewer, ExplorerModel model) {
        this.viewer = viewer;
        this.model = model;
    }

    @Override
    public void updateElement(Object parent, int index) {
        var children = children(parent);
        if (index < children.size()) {
            var child = children.get(index);
            LinesBelow.make(viewer, parent, children.size());
            viewer.replace(parent, index, child);
            LinesBelow.announce(viewer, child, children(child).size());
        }
    }

    @Override
    public void updateChildCount(Object element, int currentCount) {
        int count = children(element).size();
        if (count != currentCount) {
            viewer.setChildCount(element, count);
        }
    }

    @Override
    public Object getParent(Object element) {
        return model.parent(element);
    }

    private List<?> children(Object parent) {
        return parent == model ? model.dossiers() : model.children(parent);
    }
}
