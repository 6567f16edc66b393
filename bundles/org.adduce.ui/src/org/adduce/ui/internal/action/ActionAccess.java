package org.adduce.ui.internal.action;

import java.util.List;
import org.adduce.core.action.ContributedAction;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.ui.quickaccess.IQuickAccessComputer;
import org.eclipse.ui.quickaccess.QuickAccessElement;

/** The actions that plug-ins offer for what is chosen, in Find Actions. */
public final class ActionAccess implements IQuickAccessComputer {

    @Override
    public QuickAccessElement[] computeElements() {
        return Choice.now().map(choice -> choice.actions().stream().map(action -> new Entry(action, choice)).toList()).orElse(List.of())
                .toArray(QuickAccessElement[]::new);
    }

    @Override
    public void resetState() {
        // what is chosen is looked up each time
    }

    @Override
    public boolean needsRefresh() {
        return true;
    }

    private static final class Entry extends QuickAccessElement {

        private final ContributedAction action;
        private final Choice choice;

        Entry(ContributedAction action, Choice choice) {
            this.action = action;
            this.choice = choice;
        }

        @Override
        public String getLabel() {
            return action.description().isBlank() ? action.label() : action.label() + " \u2013 " + action.description();
        }

        @Override
        public ImageDescriptor getImageDescriptor() {
            return ActionsMenu.icon(action).orElse(null);
        }

        @Override
        public String getId() {
            return action.id();
        }

        @Override
        public void execute() {
            new Running(action, choice).start();
        }
    }
}
