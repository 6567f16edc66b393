package org.adduce.cli.internal;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

@Command(name = "adduce", versionProvider = ProgramVersion.class, description = {"Who said what, when, about when, how surely, on what evidence.", "",
    "Without a command, or with dossiers, opens the workbench; that alone needs a display."},
        synopsisHeading = "", customSynopsis = {"Usage: adduce [DOSSIER...]", "       adduce COMMAND [ARGUMENT...]"},
        commandListHeading = "%nCommands:%n", optionListHeading = "%nOptions:%n", footer = {"",
            "Reports go to standard output, progress and problems to standard error. Exit codes: 0 done, 1 done but with",
            "findings, 2 wrong usage, 3 a file could not be read or written, 4 a fault in the program.",
            "‘adduce COMMAND --help’ says more about a command."})
final class RootCommand implements Runnable {

    @Spec
    private CommandSpec spec;

    @Option(names = {"-h", "--help"}, usageHelp = true, description = "Show this.")
    private boolean isHelpWanted;

    @Option(names = {"-V", "--version"}, versionHelp = true, description = "Show the version.")
    private boolean isVersionWanted;

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "Name a command.");
    }
}
