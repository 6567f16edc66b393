package org.adduce.ui.internal.keys;

import org.eclipse.core.commands.ParameterizedCommand;
import org.eclipse.jface.bindings.Binding;

/**
 * What keys are for: a command, and where they run it.
 *
 * @param command what is done
 * @param place the context in which its keys work; all that is not a certain one is {@link #EVERYWHERE}
 */
public record KeyedAction(ParameterizedCommand command, String place) {

    /** The context of a window, which is everywhere to a person. */
    public static final String EVERYWHERE = "org.eclipse.ui.contexts.window";

    private static final String GENERAL = "org.eclipse.ui.contexts.";

    /** What a binding is for. */
    static KeyedAction of(Binding binding) {
        return new KeyedAction(binding.getParameterizedCommand(), place(binding));
    }

    /** Where a binding works. */
    static String place(Binding binding) {
        var context = binding.getContextId();
        return context == null || context.startsWith(GENERAL) ? EVERYWHERE : context;
    }

    boolean isEverywhere() {
        return EVERYWHERE.equals(place);
    }

    /** What it does, in words; empty where its plug-in is not there. */
    String name() {
        return CommandWords.of(command);
    }
}
