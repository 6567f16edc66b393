package org.adduce.cli.internal.start;

import java.util.ArrayDeque;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.eclipse.core.runtime.IExtensionPoint;
import org.eclipse.core.runtime.IExtensionRegistry;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.Constants;
import org.osgi.framework.namespace.HostNamespace;
import org.osgi.framework.wiring.BundleRevision;
import org.osgi.framework.wiring.BundleWire;
import org.osgi.framework.wiring.BundleWiring;

/**
 * The plug-ins a command needs: that of the commands, each that contributes to an extension point of core, and whatever
 * the framework wired those to. Found in the running platform, so that a plug-in installed later counts by itself.
 */
final class NeededBundles {

    private static final String COMMANDS = "org.adduce.cli";
    private static final String POINTS = "org.adduce.core.";
    /** Applications are run by it and nobody is wired to it. */
    private static final String APPLICATIONS = "org.eclipse.equinox.app";

    private final BundleContext context;
    private final IExtensionRegistry registry;

    NeededBundles(BundleContext context, IExtensionRegistry registry) {
        this.context = context;
        this.registry = registry;
    }

    /** All of them, without the framework itself. */
    Set<Bundle> find() {
        var found = new LinkedHashSet<Bundle>();
        var waiting = new ArrayDeque<Bundle>(roots());
        while (!waiting.isEmpty()) {
            var bundle = waiting.remove();
            if (bundle.getBundleId() != Constants.SYSTEM_BUNDLE_ID && found.add(bundle)) {
                wired(bundle).forEach(waiting::add);
            }
        }
        return found;
    }

    private Set<Bundle> roots() {
        var roots = new LinkedHashSet<Bundle>();
        Stream.of(context.getBundles()).filter(bundle -> Set.of(COMMANDS, APPLICATIONS).contains(bundle.getSymbolicName())).forEach(roots::add);
        Stream.of(registry.getExtensionPoints()).filter(point -> point.getUniqueIdentifier().startsWith(POINTS))
                .flatMap(this::contributors).forEach(roots::add);
        return roots;
    }

    private Stream<Bundle> contributors(IExtensionPoint point) {
        var names = Stream.of(point.getExtensions()).map(extension -> extension.getContributor().getName()).toList();
        return Stream.of(context.getBundles()).filter(bundle -> names.contains(bundle.getSymbolicName()));
    }

    /** What a bundle takes something from, and the fragments that are part of it. */
    private static Stream<Bundle> wired(Bundle bundle) {
        return Optional.ofNullable(bundle.adapt(BundleWiring.class)).stream().flatMap(wiring -> Stream.concat(
                wiring.getRequiredWires(null).stream().map(BundleWire::getProvider),
                wiring.getProvidedWires(HostNamespace.HOST_NAMESPACE).stream().map(BundleWire::getRequirer)))
                .map(BundleRevision::getBundle);
    }
}
