package org.adduce.ui.internal.explorer;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.eclipse.core.commands.IParameterValues;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExecutableExtension;

/** The ways a command that arranges the explorer can be told, by what a person calls them. */
public final class ArrangementValues implements IParameterValues, IExecutableExtension {

    private String command = "";

    @Override
    public void setInitializationData(IConfigurationElement config, String property, Object data) {
        command = String.valueOf(data);
    }

    @Override
    public Map<String, String> getParameterValues() {
        return switch (command) {
            case "groupClaims" -> groupings(Grouping.NONE, Grouping.QUESTION, Grouping.TOPIC, Grouping.KIND, Grouping.CONTEST);
            case "groupSources" -> groupings(Grouping.NONE, Grouping.KIND, Grouping.YEAR, Grouping.UNREAD, Grouping.TOPIC);
            default -> orders();
        };
    }

    private static Map<String, String> groupings(Grouping... groupings) {
        var values = new LinkedHashMap<String, String>();
        Stream.of(groupings).forEach(grouping -> values.put(grouping.label(), grouping.id()));
        return values;
    }

    private static Map<String, String> orders() {
        var values = new LinkedHashMap<String, String>();
        List.of(Order.values()).forEach(order -> values.put(order.label(), order.id()));
        return values;
    }
}
