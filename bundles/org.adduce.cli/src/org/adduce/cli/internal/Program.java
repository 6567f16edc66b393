package org.adduce.cli.internal;

import java.io.PrintWriter;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** The program behind the command line. */
final class Program {

    private static final int NOT_MERGED = 128;

    private final Surroundings around;
    private final Failures failures;

    Program(Surroundings around) {
        this.around = around;
        this.failures = new Failures(around);
    }

    /** Runs a command; gives what the process exits with. Never throws. */
    int run(List<String> arguments) {
        var asked = helpAsOption(arguments);
        var name = asked.isEmpty() ? "" : asked.getFirst();
        try {
            int code = commandLine(name).execute(asked.toArray(String[]::new));
            around.output().flush();
            return forGit(name, code);
        } catch (Exception | OutOfMemoryError | StackOverflowError | LinkageError e) {
            return forGit(name, failures.tell(name, e).code());
        }
    }

    /** Git takes what a merge exits with for a conflict unless it is above 128. */
    private static int forGit(String command, int code) {
        return command.equals("merge") && code > Exit.FINDINGS.code() ? NOT_MERGED + code : code;
    }

    /** {@code help list} is {@code list --help}. */
    private static List<String> helpAsOption(List<String> arguments) {
        if (arguments.isEmpty() || !arguments.getFirst().equals("help")) {
            return arguments;
        }
        return arguments.size() == 1 ? List.of("--help") : List.of(arguments.get(1), "--help");
    }

    private CommandLine commandLine(String name) {
        var root = new CommandLine(new RootCommand());
        var wanted = Commands.NAMES.contains(name) ? List.of(name) : Commands.NAMES;
        wanted.forEach(each -> root.addSubcommand(each, Commands.make(each, around)));
        var writer = new PrintWriter(around.output().writer());
        root.setOut(writer).setErr(around.errors());
        root.setExpandAtFiles(false).setUsageHelpWidth(100);
        root.setColorScheme(CommandLine.Help.defaultColorScheme(around.ink().isOn() ? CommandLine.Help.Ansi.ON : CommandLine.Help.Ansi.OFF));
        root.setParameterExceptionHandler((e, args) -> tellUsage(e));
        root.setExecutionExceptionHandler((e, command, result) -> failures.tell(command.getCommandName(), e).code());
        return root;
    }

    private int tellUsage(ParameterException problem) {
        var command = problem.getCommandLine().getCommandSpec().qualifiedName();
        around.errors().println(command.replaceFirst(" ", ": ") + ": " + problem.getMessage());
        if (problem instanceof UnmatchedArgumentException unmatched && UnmatchedArgumentException.printSuggestions(problem, around.errors())) {
            around.errors().println();
        }
        around.errors().println("See ‘" + command + " --help’.");
        return Exit.USAGE.code();
    }
}
