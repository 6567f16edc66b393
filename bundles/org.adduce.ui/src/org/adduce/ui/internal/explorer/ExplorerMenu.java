package org.adduce.ui.internal.explorer;

import java.util.function.Consumer;
import org.adduce.model.Element;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.ui.IWorkbenchPartSite;

/** The context menu of the explorer: opening what is selected comes first, what others contribute follows. */
final class ExplorerMenu {

    private ExplorerMenu() {
    }

    /** @param opening opens what is selected */
    static void on(TreeViewer viewer, IWorkbenchPartSite site, Consumer<IStructuredSelection> opening) {
        var open = new Action(Messages.Explorer_open) {
            @Override
            public void run() {
                opening.accept(viewer.getStructuredSelection());
            }
        };
        var menu = new MenuManager();
        menu.add(open);
        menu.addMenuListener(shown -> open.setEnabled(viewer.getStructuredSelection().getFirstElement() instanceof Element));
        viewer.getTree().setMenu(menu.createContextMenu(viewer.getTree()));
        site.registerContextMenu(menu, viewer);
    }
}
