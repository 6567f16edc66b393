package org.adduce.ui.internal.action;

import java.util.List;
import java.util.Optional;
import org.adduce.core.action.ContributedAction;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.ActionContributionItem;
import org.eclipse.jface.action.IContributionItem;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.ui.actions.CompoundContributionItem;

/** The submenu with the actions that plug-ins offer for what is chosen; not there if there are none. */
public final class ActionsMenu extends CompoundContributionItem {

    /** The menu's id. */
    public static final String ID = "org.adduce.ui.menu.actions";

    @Override
    protected IContributionItem[] getContributionItems() {
        var choice = Choice.now();
        var actions = choice.map(Choice::actions).orElse(List.of());
        if (actions.isEmpty()) {
            return new IContributionItem[0];
        }
        var menu = new MenuManager(Messages.ActionsMenu_label, ID);
        actions.forEach(action -> menu.add(new ActionContributionItem(item(action, choice.orElseThrow()))));
        return new IContributionItem[] {menu};
    }

    private static Action item(ContributedAction action, Choice choice) {
        var item = new Action(action.label(), icon(action).orElse(null)) {
            @Override
            public void run() {
                new Running(action, choice).start();
            }
        };
        item.setId(action.id());
        item.setDescription(action.description());
        item.setToolTipText(action.description());
        return item;
    }

    static Optional<ImageDescriptor> icon(ContributedAction action) {
        return action.icon().map(address -> ImageDescriptor.createFromURLSupplier(true, () -> Address.of(address)));
    }
}
