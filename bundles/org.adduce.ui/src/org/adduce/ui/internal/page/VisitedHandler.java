package org.adduce.ui.internal.page;

import java.util.Arrays;
import java.util.Locale;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExecutableExtension;
import org.eclipse.ui.INavigationHistory;
import org.eclipse.ui.ISources;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.actions.ActionFactory;
import org.eclipse.ui.handlers.HandlerUtil;

/** Goes back to the page or text that was open before, or on again: {@code VisitedHandler:back}. */
public final class VisitedHandler extends AbstractHandler implements IExecutableExtension {

    private enum Direction {
        BACK(ActionFactory.BACKWARD_HISTORY),
        FORWARD(ActionFactory.FORWARD_HISTORY);

        private final ActionFactory factory;

        Direction(ActionFactory factory) {
            this.factory = factory;
        }

        private boolean leadsOn(INavigationHistory history) {
            var visited = Arrays.asList(history.getLocations());
            int here = visited.indexOf(history.getCurrentLocation());
            return this == BACK ? here > 0 : here >= 0 && here < visited.size() - 1;
        }
    }

    private Direction direction = Direction.BACK;

    @Override
    public void setInitializationData(IConfigurationElement config, String property, Object data) {
        direction = Direction.valueOf(data.toString().toUpperCase(Locale.ROOT));
    }

    /** Asked when the menu is shown, and when the key is pressed. */
    @Override
    public void setEnabled(Object context) {
        setBaseEnabled(HandlerUtil.getVariable(context, ISources.ACTIVE_WORKBENCH_WINDOW_NAME) instanceof IWorkbenchWindow window && window.getActivePage() != null
                && direction.leadsOn(window.getActivePage().getNavigationHistory()));
    }

    @Override
    public Object execute(ExecutionEvent event) {
        var action = direction.factory.create(HandlerUtil.getActiveWorkbenchWindow(event));
        try {
            action.run();
        } finally {
            action.dispose();
        }
        return null;
    }
}
