package org.adduce.timeline.ui.internal.view;

import java.util.Map;
import org.eclipse.core.commands.IParameterValues;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExecutableExtension;

/** What can be chosen on the timeline, by what a person calls it; those who look for actions find each. */
public final class WayValues implements IParameterValues, IExecutableExtension {

    private Choice choice;

    @Override
    public void setInitializationData(IConfigurationElement config, String property, Object data) {
        choice = Choice.of(data);
    }

    @Override
    public Map<String, String> getParameterValues() {
        return choice.ways();
    }
}
