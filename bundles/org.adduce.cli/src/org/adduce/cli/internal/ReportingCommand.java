package org.adduce.cli.internal;

import picocli.CommandLine.Option;

/** A command that reports to people in words or to programs in JSON. */
abstract class ReportingCommand extends AbstractCommand {

    @Option(names = "--json", description = "Report in JSON, one object a line.")
    private boolean isJson;

    ReportingCommand(Surroundings around) {
        super(around);
    }

    /** Whether a program reads. */
    final boolean isJson() {
        return isJson;
    }
}
