package org.adduce.cli.internal.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.Set;
import org.eclipse.core.runtime.Platform;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.osgi.framework.Bundle;
import org.osgi.framework.Constants;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.namespace.PackageNamespace;
import org.osgi.framework.wiring.BundleWiring;

/** In the running platform. */
class NeededBundlesOsgiTest {

    private static Set<Bundle> needed() {
        return new NeededBundles(FrameworkUtil.getBundle(NeededBundles.class).getBundleContext(), Platform.getExtensionRegistry()).find();
    }

    @Test
    void whatReadsAndWritesFormatsIsNeededThoughNobodyNamesIt() {
        assertThat(needed()).extracting(Bundle::getSymbolicName).contains("org.adduce.cli", "org.adduce.core", "org.adduce.importer.text",
                "org.adduce.exporter.json", "org.eclipse.emf.ecore", "org.eclipse.equinox.app");
    }

    @Test
    void whatIsNeededLacksNothing() {
        var needed = needed();
        var providers = needed.stream().flatMap(bundle -> bundle.adapt(BundleWiring.class).getRequiredWires(PackageNamespace.PACKAGE_NAMESPACE).stream())
                .map(wire -> wire.getProvider().getBundle()).filter(bundle -> bundle.getBundleId() != Constants.SYSTEM_BUNDLE_ID);
        assertThat(needed).containsAll(providers.toList()).noneMatch(bundle -> bundle.getBundleId() == Constants.SYSTEM_BUNDLE_ID);
    }

    @Test
    void theConfigurationNamesEachByItsFile(@TempDir Path folder) throws IOException {
        var framework = Path.of(URI.create(FrameworkUtil.getBundle(LeanConfiguration.class).getBundleContext().getProperty("osgi.framework")));
        new LeanConfiguration(folder).write(needed(), framework, framework);
        var settings = new Properties();
        try (var in = Files.newInputStream(folder.resolve("config.ini"))) {
            settings.load(in);
        }
        assertThat(settings.getProperty("osgi.bundles").split(",")).hasSameSizeAs(needed()).allMatch(entry -> entry.startsWith("reference:file:"))
                .anyMatch(entry -> entry.contains("org.eclipse.core.runtime") && entry.endsWith(":start"));
        assertThat(folder.resolve(framework.getFileName())).isNotEmptyFile();
    }
}
