package org.adduce.ui.internal.keys;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.core.commands.ParameterizedCommand;
import org.eclipse.core.commands.common.NotDefinedException;
import org.eclipse.jface.bindings.Binding;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.keys.IBindingService;

/** The keys that are bound to commands one can run, with what they do. */
final class KeySheet {

    private static final String READER = "org.adduce.ui.context.reader";
    private static final String OWN = "org.adduce.";
    private static final String OWN_SCHEME = "org.adduce.ui.keys";
    private static final Set<String> SCHEMES = Set.of(OWN_SCHEME, IBindingService.DEFAULT_DEFAULT_ACTIVE_SCHEME_ID);
    private static final String BETWEEN = ", ";

    /**
     * A command with its keys.
     *
     * @param action what it does
     * @param keys how it is pressed; several are told one after the other
     * @param isReading whether it works only while a text has the focus
     */
    record Key(String action, String keys, boolean isReading) {
    }

    private record Place(ParameterizedCommand command, boolean isReading) {
    }

    private KeySheet() {
    }

    /** All keys of the workbench as it is, those that work everywhere first. */
    static List<Key> bound() {
        return of(Stream.of(PlatformUI.getWorkbench().getService(IBindingService.class).getBindings()));
    }

    /** The keys of some bindings; the platform's own that nothing here answers to are left out. */
    static List<Key> of(Stream<Binding> bindings) {
        var offered = bindings.filter(binding -> SCHEMES.contains(binding.getSchemeId()) && binding.getParameterizedCommand() != null && isOffered(binding)).toList();
        var own = offered.stream().filter(binding -> OWN_SCHEME.equals(binding.getSchemeId())).map(Binding::getTriggerSequence).collect(Collectors.toSet());
        Map<Place, String> keys = new LinkedHashMap<>();
        offered.stream().filter(binding -> OWN_SCHEME.equals(binding.getSchemeId()) || !own.contains(binding.getTriggerSequence()))
                .forEach(binding -> keys.merge(new Place(binding.getParameterizedCommand(), READER.equals(binding.getContextId())),
                        binding.getTriggerSequence().format(), (one, other) -> List.of(one.split(BETWEEN)).contains(other) ? one : one + BETWEEN + other));
        return keys.entrySet().stream().map(entry -> new Key(name(entry.getKey().command()), entry.getValue(), entry.getKey().isReading()))
                .filter(key -> !key.action().isEmpty()).sorted(Comparator.comparing(Key::isReading).thenComparing(Key::action)).toList();
    }

    private static boolean isOffered(Binding binding) {
        var command = binding.getParameterizedCommand().getCommand();
        return command.getId().startsWith(OWN) || command.isHandled() && Objects.requireNonNullElse(binding.getContextId(), "").startsWith("org.eclipse.ui.contexts");
    }

    private static String name(ParameterizedCommand command) {
        try {
            return command.getName().replace("&", "");
        } catch (NotDefinedException e) {
            // A binding to a command of a plug-in that is not there.
            return "";
        }
    }
}
