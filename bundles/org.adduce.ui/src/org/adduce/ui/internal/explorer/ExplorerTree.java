package org.adduce.ui.internal.explorer;

import java.util.Arrays;
import java.util.List;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionEvent;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.TreeItem;

/**
 * The lazily filled tree of the explorer. Who selects all lines, or all up to the last, means also those that were never seen: the
 * platform knows what stands in a line only once it was drawn, and would leave the others out of what is copied or deleted.
 */
final class ExplorerTree extends TreeViewer {

    private final ExplorerModel model;

    ExplorerTree(Composite parent, ExplorerModel model) {
        super(parent, SWT.VIRTUAL | SWT.MULTI | SWT.V_SCROLL | SWT.H_SCROLL);
        this.model = model;
    }

    @Override
    protected void handleSelect(SelectionEvent event) {
        if (!getTree().isDisposed()) {
            Arrays.stream(getTree().getSelection()).filter(line -> line.getData() == null).forEach(this::know);
        }
        super.handleSelect(event);
    }

    /** Of a line that is known only how it looks is asked: the platform would also select anew all that is selected, for each line. */
    @Override
    public void replace(Object parent, int place, Object element) {
        var line = line(parent, place);
        if (line != null && line.getData() == element) {
            updateItem(line, element);
        } else {
            super.replace(parent, place, element);
        }
    }

    private TreeItem line(Object parent, int place) {
        if (parent == model) {
            return place < getTree().getItemCount() ? getTree().getItem(place) : null;
        }
        return testFindItem(parent) instanceof TreeItem above && place < above.getItemCount() ? above.getItem(place) : null;
    }

    /** Says what stands in a line without drawing it. */
    private void know(TreeItem line) {
        var parent = line.getParentItem();
        if (parent != null && parent.getData() == null) {
            know(parent);
        }
        List<?> lines = parent == null ? model.dossiers() : model.children(parent.getData());
        int place = parent == null ? getTree().indexOf(line) : parent.indexOf(line);
        if (place < lines.size()) {
            associate(lines.get(place), line);
        }
    }
}
