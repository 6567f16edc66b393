package org.adduce.app.internal;

import java.nio.file.Path;
import org.adduce.ui.desk.Desk;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.ActionContributionItem;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.IContributionItem;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.actions.CompoundContributionItem;

/** The files opened last, as items of the File menu. */
public final class RecentMenu extends CompoundContributionItem {

    @Override
    protected IContributionItem[] getContributionItems() {
        var desk = PlatformUI.getWorkbench().getService(Desk.class);
        return desk.recent().stream().map(file -> new ActionContributionItem(open(file, desk))).toArray(IContributionItem[]::new);
    }

    private static IAction open(Path file, Desk desk) {
        var action = new Action(file.getFileName().toString()) {
            @Override
            public void run() {
                desk.open(file);
            }
        };
        action.setToolTipText(file.toString());
        return action;
    }
}
