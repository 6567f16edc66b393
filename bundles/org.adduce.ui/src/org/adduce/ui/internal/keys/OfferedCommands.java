package org.adduce.ui.internal.keys;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.eclipse.core.commands.Command;
import org.eclipse.core.commands.IParameter;
import org.eclipse.core.commands.ParameterizedCommand;
import org.eclipse.core.commands.common.NotDefinedException;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.Platform;
import org.eclipse.jface.bindings.Binding;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.ICommandService;

/** What can be done here at all: all of our own, and of the platform's what something here answers to. As it is when this is made. */
final class OfferedCommands {

    private static final String OWN = "org.adduce.";

    private final Set<String> answered = new HashSet<>();
    private final List<ParameterizedCommand> own;

    OfferedCommands() {
        var commands = PlatformUI.getWorkbench().getService(ICommandService.class).getDefinedCommands();
        own = Stream.of(commands).filter(command -> command.getId().startsWith(OWN) && isComplete(command)).map(command -> new ParameterizedCommand(command, null)).toList();
        Stream.of(commands).filter(Command::isHandled).map(Command::getId).forEach(answered::add);
        Stream.of(Platform.getExtensionRegistry().getConfigurationElementsFor("org.eclipse.ui.handlers"))
                .filter(handler -> handler.getContributor().getName().startsWith(OWN)).map(OfferedCommands::command).forEach(answered::add);
    }

    private static String command(IConfigurationElement handler) {
        return String.valueOf(handler.getAttribute("commandId"));
    }

    private static boolean isComplete(Command command) {
        try {
            var parameters = command.getParameters();
            return parameters == null || Stream.of(parameters).allMatch(IParameter::isOptional);
        } catch (NotDefinedException e) {
            // Its plug-in went away.
            return false;
        }
    }

    /** Our own that need not be told anything. */
    List<ParameterizedCommand> own() {
        return own;
    }

    /** Whether what a binding runs can be done. */
    boolean isOffered(Binding binding) {
        var command = binding.getParameterizedCommand().getId();
        return command.startsWith(OWN) || answered.contains(command) && KeyedAction.of(binding).isEverywhere();
    }
}
