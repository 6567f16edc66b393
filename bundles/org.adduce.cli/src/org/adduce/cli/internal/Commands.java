package org.adduce.cli.internal;

import java.util.List;

/** The commands there are, in the order in which help lists them. Each is loaded only when it is asked for. */
final class Commands {

    static final List<String> NAMES = List.of("new", "import", "export", "formats", "info", "list", "show", "validate", "when", "tidy", "diff", "merge", "git-setup", "text", "render", "run", "generate", "new-plugin");

    private Commands() {
    }

    /** Makes a command. The result is of no closer type, for else the verifier would load all their classes at once. */
    static Object make(String name, Surroundings around) {
        return switch (name) {
            case "new" -> new NewCommand(around);
            case "import" -> new ImportCommand(around);
            case "export" -> new ExportCommand(around);
            case "formats" -> new FormatsCommand(around);
            case "info" -> new InfoCommand(around);
            case "list" -> new ListCommand(around);
            case "show" -> new ShowCommand(around);
            case "validate" -> new ValidateCommand(around);
            case "when" -> new WhenCommand(around);
            case "tidy" -> new TidyCommand(around);
            case "diff" -> new DiffCommand(around);
            case "merge" -> new MergeCommand(around);
            case "git-setup" -> new GitSetupCommand(around);
            case "text" -> new TextCommand(around);
            case "render" -> new RenderCommand(around);
            case "run" -> new RunCommand(around);
            case "new-plugin" -> new NewPluginCommand(around);
            case "generate" -> new GenerateCommand(around);
            default -> throw new IllegalArgumentException("There is no command " + name);
        };
    }
}
