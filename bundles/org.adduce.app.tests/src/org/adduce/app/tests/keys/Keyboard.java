package org.adduce.app.tests.keys;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.adduce.ui.internal.keys.BoundKeys;
import org.adduce.ui.internal.keys.KeySheet;
import org.adduce.ui.internal.keys.KeyedAction;
import org.eclipse.core.commands.CommandManager;
import org.eclipse.core.commands.ParameterizedCommand;
import org.eclipse.jface.bindings.Binding;
import org.eclipse.jface.bindings.keys.KeyBinding;
import org.eclipse.jface.bindings.keys.KeySequence;
import org.eclipse.jface.bindings.keys.ParseException;

/** Invented actions, and keys that came with them. */
final class Keyboard {

    static final String OWN = "org.adduce.ui.keys";
    static final String PLATFORM = "org.eclipse.ui.defaultAcceleratorConfiguration";
    static final String EVERYWHERE = KeyedAction.EVERYWHERE;
    static final String READING = "a.text";

    private final CommandManager commands = new CommandManager();
    private final List<Binding> shipped = new ArrayList<>();

    KeyedAction action(String name, String place) {
        return new KeyedAction(command(name), place);
    }

    private ParameterizedCommand command(String name) {
        var command = commands.getCommand(name);
        if (!command.isDefined()) {
            command.define(name, name, commands.getCategory(null));
        }
        return new ParameterizedCommand(command, null);
    }

    /** Has keys come with an action. */
    Keyboard ship(String name, String keys, String context, String scheme) {
        shipped.add(new KeyBinding(keys(keys), command(name), scheme, context, null, null, null, Binding.SYSTEM));
        return this;
    }

    BoundKeys bound() {
        return BoundKeys.of(shipped.stream());
    }

    KeySheet sheet(BoundKeys bound) {
        return KeySheet.of(bound, binding -> true, List.of());
    }

    /** The keys of an action as they are told, one after the other. */
    String pressed(BoundKeys bound, KeyedAction action) {
        return sheet(bound).lines().stream().filter(line -> line.action().equals(action)).map(KeySheet.Line::pressed).collect(Collectors.joining());
    }

    KeySheet.Line line(BoundKeys bound, KeyedAction action) {
        return sheet(bound).lines().stream().filter(line -> line.action().equals(action)).findFirst().orElseThrow();
    }

    static KeySequence keys(String words) {
        try {
            return KeySequence.getInstance(words);
        } catch (ParseException e) {
            throw new IllegalArgumentException(e);
        }
    }
}
