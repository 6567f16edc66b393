package org.adduce.ui.internal.page;

import java.util.Locale;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExecutableExtension;
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
    }

    private Direction direction = Direction.BACK;

    @Override
    public void setInitializationData(IConfigurationElement config, String property, Object data) {
        direction = Direction.valueOf(data.toString().toUpperCase(Locale.ROOT));
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
