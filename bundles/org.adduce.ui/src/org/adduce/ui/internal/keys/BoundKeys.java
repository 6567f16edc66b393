package org.adduce.ui.internal.keys;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.jface.bindings.Binding;
import org.eclipse.jface.bindings.TriggerSequence;
import org.eclipse.jface.bindings.keys.KeyBinding;
import org.eclipse.jface.bindings.keys.KeySequence;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.keys.IBindingService;
import org.osgi.service.prefs.BackingStoreException;

/**
 * All keys that are bound: those that plug-ins bring, and what a person made of them. As the platform has it, a person's key is a
 * binding of its own, and one that was taken away is marked by a binding to no command, which holds for all schemes. Never changes;
 * what it would be otherwise is another.
 */
public final class BoundKeys {

    private static final String OWN_SCHEME = "org.adduce.ui.keys";
    private static final Set<String> SCHEMES = Set.of(OWN_SCHEME, IBindingService.DEFAULT_DEFAULT_ACTIVE_SCHEME_ID);
    private static final String PREFERENCES = "org.eclipse.ui.workbench";

    private final List<Binding> all;

    private BoundKeys(Stream<Binding> all) {
        this.all = all.toList();
    }

    /** The keys of certain bindings. */
    public static BoundKeys of(Stream<Binding> bindings) {
        return new BoundKeys(bindings);
    }

    /** The keys of the workbench as it is. */
    public static BoundKeys now() {
        return of(Stream.of(PlatformUI.getWorkbench().getService(IBindingService.class).getBindings()));
    }

    /** The bindings that work. */
    public Stream<Binding> live() {
        return working(all);
    }

    /** The bindings that would work had nobody changed any. */
    Stream<Binding> shipped() {
        return working(all.stream().filter(binding -> !isUsers(binding)).toList());
    }

    private static Stream<Binding> working(List<Binding> bindings) {
        var standing = bindings.stream().filter(binding -> SCHEMES.contains(binding.getSchemeId()) && binding.getParameterizedCommand() != null
                && (isUsers(binding) || bindings.stream().noneMatch(mark -> mark.getParameterizedCommand() == null && isAtSame(mark, binding)))).toList();
        var own = standing.stream().filter(binding -> OWN_SCHEME.equals(binding.getSchemeId())).map(Spot::of).collect(Collectors.toSet());
        return standing.stream().filter(binding -> OWN_SCHEME.equals(binding.getSchemeId()) || !own.contains(Spot.of(binding)));
    }

    private record Spot(TriggerSequence keys, String place) {
        static Spot of(Binding binding) {
            return new Spot(binding.getTriggerSequence(), KeyedAction.place(binding));
        }
    }

    private static boolean isUsers(Binding binding) {
        return binding.getType() == Binding.USER;
    }

    private static boolean isAtSame(Binding one, Binding other) {
        return Objects.equals(one.getContextId(), other.getContextId()) && one.getTriggerSequence().equals(other.getTriggerSequence());
    }

    /** These keys, with those of an action being nothing but certain ones, which no other action at its place has any more. */
    public BoundKeys give(KeyedAction action, KeySequence keys) {
        var freed = without(binding -> KeyedAction.of(binding).equals(action)
                || binding.getTriggerSequence().equals(keys) && KeyedAction.place(binding).equals(action.place()));
        var shipped = shipped().filter(binding -> KeyedAction.of(binding).equals(action)).toList();
        var same = shipped.stream().filter(binding -> binding.getTriggerSequence().equals(keys)).toList();
        if (!same.isEmpty()) {
            return freed.unmarked(same);
        }
        var context = shipped.stream().map(Binding::getContextId).findFirst().orElse(action.place());
        return new BoundKeys(Stream.concat(freed.all.stream(), Stream.of(users(keys, action, context))));
    }

    private static Binding users(KeySequence keys, KeyedAction action, String context) {
        return new KeyBinding(keys, action.command(), OWN_SCHEME, context, null, null, null, Binding.USER);
    }

    /** These keys, with none for an action. */
    public BoundKeys remove(KeyedAction action) {
        return without(binding -> KeyedAction.of(binding).equals(action));
    }

    /** These keys, with those of an action as they were shipped, whoever has them now. */
    public BoundKeys reset(KeyedAction action) {
        var shipped = shipped().filter(binding -> KeyedAction.of(binding).equals(action)).toList();
        var spots = shipped.stream().map(Spot::of).collect(Collectors.toSet());
        return without(binding -> isUsers(binding) && (KeyedAction.of(binding).equals(action) || spots.contains(Spot.of(binding)))).unmarked(shipped);
    }

    /** These keys as they were shipped. */
    public BoundKeys reset() {
        return new BoundKeys(all.stream().filter(binding -> !isUsers(binding)));
    }

    /** Without bindings that work: a person's go, those that plug-ins bring are marked. */
    private BoundKeys without(Predicate<Binding> unwanted) {
        var gone = live().filter(unwanted).toList();
        List<Binding> left = new ArrayList<>(all.stream().filter(binding -> !(isUsers(binding) && gone.contains(binding))).toList());
        gone.stream().filter(binding -> !isUsers(binding)).map(binding -> new KeyBinding((KeySequence) binding.getTriggerSequence(), null, OWN_SCHEME,
                binding.getContextId(), null, null, null, Binding.USER)).distinct().forEach(left::add);
        return new BoundKeys(left.stream());
    }

    private BoundKeys unmarked(List<Binding> bindings) {
        return new BoundKeys(all.stream().filter(mark -> !isUsers(mark) || mark.getParameterizedCommand() != null
                || bindings.stream().noneMatch(binding -> isAtSame(mark, binding))));
    }

    /** Makes these the keys of the workbench, at once and from now on. */
    void save() {
        var service = PlatformUI.getWorkbench().getService(IBindingService.class);
        try {
            service.savePreferences(service.getActiveScheme(), all.toArray(Binding[]::new));
            MenuKeyWords.forget();
            // The platform writes them when it ends; a person who changed keys shall not lose them to whatever ends it otherwise.
            InstanceScope.INSTANCE.getNode(PREFERENCES).flush();
        } catch (IOException | BackingStoreException e) {
            ILog.of(BoundKeys.class).error("The keys could not be saved", e);
        }
    }
}
