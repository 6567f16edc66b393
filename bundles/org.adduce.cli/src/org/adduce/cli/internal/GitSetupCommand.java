package org.adduce.cli.internal;

import java.io.IOException;
import java.util.Optional;
import org.adduce.team.git.GitSetup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(name = "git-setup", description = {"Makes a git repository merge dossiers by what they mean and show changes in them as text.",
    "Writes lines into .gitattributes, to be committed, and commands into the repository's own configuration,",
    "which everybody who works with it needs once. Done again it changes nothing."})
final class GitSetupCommand extends ReportingCommand {

    @Parameters(arity = "0..1", paramLabel = "FOLDER", description = "A folder in the repository; else the present one.")
    private String folder;

    @Option(names = "--command", paramLabel = "COMMAND", description = "How git is to start this program; else as it was started now.")
    private String command;

    GitSetupCommand(Surroundings around) {
        super(around);
    }

    @Override
    Exit run() {
        try {
            var steps = GitSetup.run(folder == null ? around().folder() : file(folder), command());
            steps.forEach(this::tell);
            return Exit.DONE;
        } catch (IOException e) {
            throw CommandFailure.unreadable(Optional.ofNullable(e.getMessage()).orElse(e.getClass().getSimpleName()));
        }
    }

    /** The start script says where it is; the installed program is on the path. */
    private String command() {
        var started = System.getenv("ADDUCE_COMMAND");
        if (command != null) {
            return command;
        }
        return started == null || started.isBlank() ? "adduce" : '\'' + started.replace("'", "'\\''") + '\'';
    }

    private void tell(GitSetup.Step step) {
        if (isJson()) {
            output().json(json -> {
                json.writeStringField("where", step.where());
                json.writeStringField("what", step.what());
                json.writeBooleanField("new", step.isNew());
            });
        } else {
            output().line((step.isNew() ? ink().good("set ") : "kept ") + step.where() + ": " + step.what());
        }
    }
}
