package org.adduce.timeline.ui.internal.view;

import java.util.Locale;
import java.util.Map;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExecutableExtension;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.IElementUpdater;
import org.eclipse.ui.menus.UIElement;

/** Does on the timeline what its contribution names after a colon: {@code TimelineHandler:zoom_in}. */
public final class TimelineHandler extends AbstractHandler implements IExecutableExtension, IElementUpdater {

    private TimelineAction action;

    @Override
    public void setInitializationData(IConfigurationElement config, String property, Object data) {
        action = TimelineAction.valueOf(data.toString().toUpperCase(Locale.ROOT));
    }

    @Override
    public Object execute(ExecutionEvent event) {
        TimelineView.shown(PlatformUI.getWorkbench()).ifPresent(view -> action.run(view.contents()));
        return null;
    }

    @Override
    public void updateElement(UIElement element, Map parameters) {
        element.setChecked(TimelineView.shown(PlatformUI.getWorkbench()).filter(view -> action.isOn(view.contents())).isPresent());
    }
}
