package org.adduce.ui.internal.keys;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.eclipse.core.commands.ParameterizedCommand;
import org.eclipse.core.commands.common.NotDefinedException;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.Platform;

/** What commands are called in the words of this workbench: those of the platform as a menu of ours calls them, else as {@link PlatformNames} has it. */
final class CommandWords {

    private static final String OWN = "org.adduce.";
    private static final String PLATFORM = "org.eclipse.ui.";
    private static final String SPLIT = "org.eclipse.ui.window.splitEditor";

    private static final Map<String, String> NAMES = names();

    private CommandWords() {
    }

    private static Map<String, String> names() {
        Map<String, String> names = new HashMap<>();
        Stream.of(Platform.getExtensionRegistry().getConfigurationElementsFor("org.eclipse.ui.menus"))
                .filter(menu -> menu.getContributor().getName().startsWith(OWN)).forEach(menu -> learn(menu, names));
        return Map.copyOf(names);
    }

    private static void learn(IConfigurationElement menu, Map<String, String> names) {
        var id = menu.getAttribute("commandId");
        var label = menu.getAttribute("label");
        if (id != null && label != null && id.startsWith(PLATFORM) && menu.getChildren("parameter").length == 0) {
            names.putIfAbsent(id, label);
        }
        Stream.of(menu.getChildren()).forEach(child -> learn(child, names));
    }

    /** What a command is called; empty where its plug-in is not there. */
    static String of(ParameterizedCommand command) {
        try {
            var name = SPLIT.equals(command.getId()) ? split(command) : command.getName();
            return (command.getParameterMap().isEmpty() ? NAMES.getOrDefault(command.getId(), name) : name).replace("&", "");
        } catch (NotDefinedException e) {
            // A binding to a command of a plug-in that is not there.
            return "";
        }
    }

    /** The platform has one command for both ways of showing a page twice. */
    private static String split(ParameterizedCommand command) {
        return Boolean.parseBoolean(String.valueOf(command.getParameterMap().get("Splitter.isHorizontal"))) ? Messages.Name_splitAcross : Messages.Name_splitDown;
    }
}
