package org.adduce.core.check;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.adduce.core.internal.check.BundledChecks;
import org.adduce.core.internal.check.CheckWords;
import org.adduce.core.internal.check.ExtensionContributions;
import org.adduce.model.Dossier;
import org.adduce.plugins.PlatformRegistry;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;

/**
 * The checks there are: Adduce's own and what plug-ins offer at the extension point {@code org.adduce.core.checks}. An
 * offer with the id of another is skipped and named in the log with its plug-in.
 *
 * @since 1.0
 */
public final class CheckRegistry {

    /** The id of the extension point. */
    public static final String POINT = "org.adduce.core.checks";

    private static final PlatformRegistry<CheckRegistry> PLATFORM = new PlatformRegistry<>(POINT, CheckRegistry.class,
            (extensions, log) -> new CheckRegistry(ExtensionContributions.read(extensions, log), log),
            () -> new CheckRegistry(List.of(), status -> { }));

    private final Map<String, Rule> rules = new TreeMap<>();

    /**
     * A registry of Adduce's own checks and of what is offered beside them; of two with one id Adduce's own is kept, else
     * the one of the plug-in that comes first by name.
     *
     * @param log is told of what is skipped and of what goes wrong later
     */
    public CheckRegistry(Collection<CheckContribution> contributions, Consumer<IStatus> log) {
        var offers = new ArrayList<>(BundledChecks.contributions());
        contributions.stream().sorted(Comparator.comparing(CheckContribution::plugin)).forEach(offers::add);
        for (var offer : offers) {
            var first = rules.putIfAbsent(offer.id(), new Rule(offer, log));
            if (first != null) {
                log.accept(new Status(IStatus.ERROR, offer.plugin(),
                        CheckWords.text("registry.duplicate", offer.id(), offer.plugin(), first.plugin())));
            }
        }
    }

    /** Adduce's own checks and what the plug-ins of the running platform offer; only the former where no platform is running. */
    public static CheckRegistry platform() {
        return PLATFORM.current();
    }

    /** All checks, by id. */
    public List<Rule> rules() {
        return List.copyOf(rules.values());
    }

    /** The checks that are on for a dossier, by id. */
    public List<Rule> rules(Dossier dossier) {
        return rules.values().stream().filter(rule -> CheckChoice.isOn(dossier, rule.id())).toList();
    }

    /** The check with an id. */
    public Optional<Rule> byId(String id) {
        return Optional.ofNullable(rules.get(id));
    }
}
