package org.adduce.ui.internal.explorer;

import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.ui.IWorkbenchPartSite;

/** The context menu of the explorer: opening what is selected comes first, what others contribute follows. */
final class ExplorerMenu {

    private ExplorerMenu() {
    }

    static void on(TreeViewer viewer, IWorkbenchPartSite site) {
        var menu = new MenuManager();
        menu.add(new Separator("open"));
        viewer.getTree().setMenu(menu.createContextMenu(viewer.getTree()));
        site.registerContextMenu(menu, viewer);
    }
}
