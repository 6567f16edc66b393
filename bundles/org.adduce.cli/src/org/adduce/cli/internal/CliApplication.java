package org.adduce.cli.internal;

import java.util.List;
import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;

/** The command line as Equinox starts it: {@code org.adduce.cli.application}. */
public final class CliApplication implements IApplication {

    /** Made by Equinox. */
    public CliApplication() {
        // nothing to set up
    }

    @Override
    public Object start(IApplicationContext context) {
        var arguments = (String[]) context.getArguments().get(IApplicationContext.APPLICATION_ARGS);
        // the splash screen's place is taken; a command has none
        context.applicationRunning();
        return new Program(Surroundings.ofProcess(Formats.ofPlatform())).run(List.of(arguments));
    }

    @Override
    public void stop() {
        // a command ends by itself, or with the process
    }
}
