package org.adduce.timeline.ui.internal.view;

import java.util.Map;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExecutableExtension;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.IElementUpdater;
import org.eclipse.ui.menus.UIElement;

/** Chooses one of several ways in which the timeline is laid out, coloured or cut: {@code WayHandler:lanes}. */
public final class WayHandler extends AbstractHandler implements IExecutableExtension, IElementUpdater {

    /** The parameter that names the way. */
    static final String WAY = "org.adduce.timeline.ui.way";

    private Choice choice;

    @Override
    public void setInitializationData(IConfigurationElement config, String property, Object data) {
        choice = Choice.of(data);
    }

    @Override
    public Object execute(ExecutionEvent event) {
        TimelineView.shown(PlatformUI.getWorkbench()).ifPresent(view -> choice.choose(view, event.getParameter(WAY)));
        return null;
    }

    @Override
    public void updateElement(UIElement element, Map parameters) {
        element.setChecked(TimelineView.shown(PlatformUI.getWorkbench()).filter(view -> choice.chosen(view).equals(parameters.get(WAY))).isPresent());
    }
}
