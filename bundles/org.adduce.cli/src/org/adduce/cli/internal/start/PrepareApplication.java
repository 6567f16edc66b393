package org.adduce.cli.internal.start;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import org.eclipse.core.runtime.Platform;
import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;
import org.osgi.framework.FrameworkUtil;

/**
 * Makes commands start quickly, once for each build: run with the whole product, it writes into the folder that is its
 * argument a configuration with what commands need. {@code releng/setup/start} runs it, beside the first command.
 */
public final class PrepareApplication implements IApplication {

    /** Made by Equinox. */
    public PrepareApplication() {
        // nothing to set up
    }

    @Override
    public Object start(IApplicationContext context) throws IOException {
        var arguments = (String[]) context.getArguments().get(IApplicationContext.APPLICATION_ARGS);
        var own = FrameworkUtil.getBundle(PrepareApplication.class).getBundleContext();
        var framework = Path.of(URI.create(own.getProperty("osgi.framework")));
        var needed = new NeededBundles(own, Platform.getExtensionRegistry()).find();
        new LeanConfiguration(Path.of(arguments[0]).toAbsolutePath()).write(needed, framework, launcher(framework.getParent()));
        return EXIT_OK;
    }

    private static Path launcher(Path plugins) throws IOException {
        try (var files = Files.newDirectoryStream(plugins, "org.eclipse.equinox.launcher_*.jar")) {
            for (var file : files) {
                return file;
            }
        }
        throw new IOException(plugins + ": The program that starts the platform, org.eclipse.equinox.launcher, is not there. Build it again.");
    }

    @Override
    public void stop() {
        // it ends by itself, or with the process
    }
}
