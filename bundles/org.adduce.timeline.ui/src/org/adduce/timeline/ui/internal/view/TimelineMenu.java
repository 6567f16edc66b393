package org.adduce.timeline.ui.internal.view;

import org.eclipse.gef.GraphicalViewer;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.ui.IWorkbenchActionConstants;
import org.eclipse.ui.IWorkbenchPartSite;

/** The context menu of the timeline: what is done with what is selected comes first, how one looks at it follows. */
final class TimelineMenu {

    TimelineMenu(GraphicalViewer viewer, IWorkbenchPartSite site, ElementSelection selection, TimelineActions actions) {
        var menu = new MenuManager();
        menu.setRemoveAllWhenShown(true);
        menu.addMenuListener(shown -> {
            shown.add(new Separator("open"));
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
