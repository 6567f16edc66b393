package org.adduce.core.action;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.adduce.model.Element;
import org.adduce.model.ModelPackage;
import org.adduce.plugins.Declarations;
import org.adduce.plugins.PlatformRegistry;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExtensionRegistry;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.emf.ecore.EClass;

/**
 * The actions on a selection that plug-ins contribute at the extension point {@code org.adduce.core.actions}.
 *
 * @since 1.0
 */
public final class ActionRegistry {

    /** The id of the extension point. */
    public static final String POINT = "org.adduce.core.actions";

    private static final String ACTION = "action";
    private static final String KINDS = "kinds";
    private static final PlatformRegistry<ActionRegistry> PLATFORM = new PlatformRegistry<>(POINT, ActionRegistry.class, ActionRegistry::read,
            () -> new ActionRegistry(List.of()));

    private final List<ContributedAction> actions;

    /** A registry of some actions. */
    public ActionRegistry(Collection<ContributedAction> actions) {
        this.actions = actions.stream().sorted(Comparator.comparing(ContributedAction::label).thenComparing(ContributedAction::id)).toList();
    }

    /** The actions of the running platform; none where none is running. */
    public static ActionRegistry platform() {
        return PLATFORM.current();
    }

    /** What a registry of extensions declares; what is declared badly is told to {@code log} and skipped. */
    public static ActionRegistry read(IExtensionRegistry extensions, Consumer<IStatus> log) {
        var actions = new ArrayList<ContributedAction>();
        for (var element : Declarations.read(extensions, POINT, ACTION, log)) {
            var kinds = kinds(element);
            var least = number(element, "least", 1);
            var most = number(element, "most", Integer.MAX_VALUE);
            var wrong = kinds.isEmpty() ? KINDS : least.isEmpty() ? "least" : most.isEmpty() ? "most" : "";
            if (wrong.isEmpty()) {
                actions.add(action(element, new Applicability(kinds.get(), least.get(), most.get()), log));
            } else {
                Declarations.complain(element, wrong, log);
            }
        }
        return new ActionRegistry(actions);
    }

    private static ContributedAction action(IConfigurationElement element, Applicability applicability, Consumer<IStatus> log) {
        var plugin = Declarations.plugin(element);
        return new ContributedAction(Declarations.id(element), Declarations.attribute(element, "label").orElseGet(() -> Declarations.id(element)),
                Declarations.attribute(element, "description").orElse(""),
                Declarations.attribute(element, "icon").map(path -> "platform:/plugin/" + plugin + '/' + path), plugin, applicability,
                Declarations.guarded(element, SelectionAction.class, log));
    }

    /** The classes that are named; none at all if a name is not the model's. */
    private static Optional<Set<EClass>> kinds(IConfigurationElement element) {
        var byName = new TreeMap<String, EClass>(String.CASE_INSENSITIVE_ORDER);
        ModelPackage.eINSTANCE.getEClassifiers().stream().filter(EClass.class::isInstance).map(EClass.class::cast)
                .forEach(type -> byName.put(type.getName(), type));
        var names = Declarations.attribute(element, KINDS).map(text -> Arrays.asList(text.split("[,\\s]+"))).orElse(List.of());
        return byName.keySet().containsAll(names) ? Optional.of(names.stream().map(byName::get).collect(Collectors.toSet())) : Optional.empty();
    }

    private static Optional<Integer> number(IConfigurationElement element, String name, int usual) {
        try {
            return Optional.of(Declarations.attribute(element, name).map(Integer::valueOf).orElse(usual)).filter(number -> number >= 0);
        } catch (NumberFormatException noNumber) {
            return Optional.empty();
        }
    }

    /** All actions, by label. */
    public List<ContributedAction> actions() {
        return actions;
    }

    /** The actions that are on and can be run on these elements, by label. */
    public List<ContributedAction> on(Collection<? extends Element> elements) {
        return actions.stream().filter(action -> action.isOn() && action.applicability().fits(elements)).toList();
    }

    /** The action with an id. */
    public Optional<ContributedAction> byId(String id) {
        return actions.stream().filter(action -> action.id().equals(id)).findFirst();
    }
}
