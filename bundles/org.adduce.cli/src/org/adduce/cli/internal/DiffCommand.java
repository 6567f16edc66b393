package org.adduce.cli.internal;

import org.adduce.core.file.DossierFile;
import org.adduce.model.Dossier;
import org.adduce.team.diff.DossierDiff;
import java.io.IOException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

@Command(name = "diff", description = {"Tells what is different in one dossier from another, in the words of the model.",
    "Elements are matched by their ids, so that neither order nor layout counts.", "",
    "Exits with 1 if there are differences."})
final class DiffCommand extends ReportingCommand {

    @Parameters(index = "0", paramLabel = "A", description = "The dossier's file before.")
    private String before;

    @Parameters(index = "1", paramLabel = "B", description = "The dossier's file after.")
    private String after;

    DiffCommand(Surroundings around) {
        super(around);
    }

    @Override
    Exit run() {
        var second = Beside.started(() -> readWhole(after));
        var diff = DossierDiff.between(readWhole(before), second.get());
        if (isJson()) {
            new DiffJson(diff).tell(output());
        } else {
            new DiffText(diff, ink(), output()::line).tell();
        }
        return Exit.findings(!diff.isEmpty());
    }

    private Dossier readWhole(String name) {
        try {
            return DossierFile.at(file(name)).read();
        } catch (IOException e) {
            throw CommandFailure.unreadable(FileWords.of(name, e));
        }
    }
}
