package org.adduce.plugins;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExtensionRegistry;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.osgi.util.NLS;

/**
 * What plug-ins declare at an extension point, read without loading any of their code.
 *
 * @since 1.0
 */
public final class Declarations {

    private static final String ID = "id";
    private static final String CLASS = "class";

    private Declarations() {
    }

    /**
     * The elements of a name that have an id and a class; others are skipped and told to {@code log} with their plug-in, as
     * is one whose id another has: of two the one of Adduce is kept, else the one of the plug-in that comes first by name.
     *
     * @param registry where the extensions are
     * @param point the id of the extension point
     * @param name the name of the elements
     * @param log is told what is skipped
     */
    public static List<IConfigurationElement> read(IExtensionRegistry registry, String point, String name, Consumer<IStatus> log) {
        var whole = new ArrayList<IConfigurationElement>();
        for (var element : registry.getConfigurationElementsFor(point)) {
            if (!element.getName().equals(name)) {
                continue;
            }
            var missing = attribute(element, ID).isEmpty() ? ID : attribute(element, CLASS).isEmpty() ? CLASS : "";
            if (missing.isEmpty()) {
                whole.add(element);
            } else {
                complain(element, missing, log);
            }
        }
        return unique(whole, log);
    }

    private static List<IConfigurationElement> unique(Collection<IConfigurationElement> elements, Consumer<IStatus> log) {
        Map<String, IConfigurationElement> byId = new LinkedHashMap<>();
        var ours = Comparator.comparing((IConfigurationElement element) -> !plugin(element).startsWith("org.adduce."));
        elements.stream().sorted(ours.thenComparing(Declarations::plugin)).forEach(element -> {
            var first = byId.putIfAbsent(id(element), element);
            if (first != null) {
                log.accept(new Status(IStatus.ERROR, plugin(element),
                        NLS.bind(Messages.Declarations_duplicate, new Object[] {id(element), plugin(element), plugin(first)})));
            }
        });
        return List.copyOf(byId.values());
    }

    /** Tells that an element lacks an attribute, or has one that means nothing. */
    public static void complain(IConfigurationElement element, String attribute, Consumer<IStatus> log) {
        log.accept(new Status(IStatus.ERROR, plugin(element), NLS.bind(Messages.Declarations_incomplete,
                new Object[] {attribute(element, ID).or(() -> attribute(element, CLASS)).orElse("?"), plugin(element), attribute})));
    }

    /** The id of an element that has one. */
    public static String id(IConfigurationElement element) {
        return attribute(element, ID).orElseThrow();
    }

    /** The id of the plug-in that declares an element. */
    public static String plugin(IConfigurationElement element) {
        return element.getContributor().getName();
    }

    /** What an attribute says, if it says anything. */
    public static Optional<String> attribute(IConfigurationElement element, String name) {
        return Optional.ofNullable(element.getAttribute(name)).map(String::strip).filter(text -> !text.isEmpty());
    }

    /** Guards what an element's class will be. */
    public static <T> Guarded<T> guarded(IConfigurationElement element, Class<T> type, Consumer<IStatus> log) {
        return new Guarded<>(id(element), plugin(element), () -> type.cast(element.createExecutableExtension(CLASS)), log);
    }
}
