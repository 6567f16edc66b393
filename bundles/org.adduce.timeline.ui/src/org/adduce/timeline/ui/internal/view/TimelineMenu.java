package org.adduce.timeline.ui.internal.view;

import org.adduce.ui.desk.ElementOpener;
import org.eclipse.gef.GraphicalViewer;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.ui.IWorkbenchActionConstants;
import org.eclipse.ui.IWorkbenchPartSite;
import org.eclipse.ui.PlatformUI;

/** The context menu of the timeline. */
final class TimelineMenu {

    TimelineMenu(GraphicalViewer viewer, IWorkbenchPartSite site, ElementSelection selection, TimelineActions actions) {
        var menu = new MenuManager();
        menu.setRemoveAllWhenShown(true);
        menu.addMenuListener(shown -> {
            selection.first().ifPresent(element -> shown.add(new Action(Messages.TimelineMenu_open) {
                @Override
                public void run() {
                    PlatformUI.getWorkbench().getService(ElementOpener.class).open(element);
                }
            }));
            shown.add(new Separator(IWorkbenchActionConstants.MB_ADDITIONS));
            shown.add(new Separator());
            actions.whole(shown);
            actions.choices(shown);
            shown.add(new Separator("picture"));
        });
        viewer.getControl().setMenu(menu.createContextMenu(viewer.getControl()));
        site.registerContextMenu(menu, selection);
    }
}
