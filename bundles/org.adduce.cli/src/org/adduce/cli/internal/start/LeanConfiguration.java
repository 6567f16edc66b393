package org.adduce.cli.internal.start;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Properties;
import java.util.stream.Collectors;
import org.eclipse.core.runtime.FileLocator;
import org.osgi.framework.Bundle;
import org.osgi.framework.startlevel.BundleStartLevel;

/** A configuration of Equinox that holds the plug-ins a command needs and no other, so that none of a window is started for it. */
final class LeanConfiguration {

    private static final String START_LEVEL = "4";

    private final Path folder;

    /** The configuration in a folder that is there. */
    LeanConfiguration(Path folder) {
        this.folder = folder;
    }

    /** Writes it. */
    void write(Collection<Bundle> bundles, Path framework, Path launcher) throws IOException {
        var settings = new Properties();
        settings.setProperty("eclipse.application", "org.adduce.cli.application");
        // the start program reads the product's own settings too unless told not to here, and with them where p2 keeps its list of plug-ins
        settings.setProperty("osgi.configuration.cascaded", "false");
        // that libraries keep no log of their own is nothing to tell whoever runs a command
        settings.setProperty("slf4j.internal.verbosity", "ERROR");
        settings.setProperty("osgi.bundles.defaultStartLevel", START_LEVEL);
        settings.setProperty("osgi.bundles", bundles.stream().map(LeanConfiguration::entry).collect(Collectors.joining(",")));
        settings.setProperty("osgi.framework", UnsignedJar.copy(framework, folder).toUri().toString());
        UnsignedJar.copy(launcher, folder);
        try (var out = Files.newOutputStream(folder.resolve("config.ini"))) {
            settings.store(out, null);
        }
    }

    private static String entry(Bundle bundle) {
        var level = bundle.adapt(BundleStartLevel.class);
        boolean isStarted = level.isPersistentlyStarted() && !level.isActivationPolicyUsed();
        return "reference:" + file(bundle).toURI() + '@' + level.getStartLevel() + (isStarted ? ":start" : "");
    }

    private static File file(Bundle bundle) {
        return FileLocator.getBundleFileLocation(bundle)
                .orElseThrow(() -> new IllegalStateException("The plug-in " + bundle.getSymbolicName() + " is in no file"));
    }
}
