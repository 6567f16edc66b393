package org.adduce.cli.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.util.UUID;
import org.adduce.core.file.DossierFile;
import org.adduce.core.file.DossierFormat;
import org.adduce.model.ModelFactory;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(name = "new", description = {"Makes a new, empty dossier.", "A file that exists is never overwritten."}, footer = {"",
    "Example:", "  adduce new race.adduce --title 'The race for compute'"})
final class NewCommand extends ReportingCommand {

    @Parameters(paramLabel = "FILE", description = "The file to make; its name ends with " + DossierFormat.EXTENSION + ".")
    private String name;

    @Option(names = "--title", required = true, paramLabel = "TEXT", description = "What the dossier is about.")
    private String title;

    NewCommand(Surroundings around) {
        super(around);
    }

    @Override
    Exit run() throws IOException {
        var path = file(name);
        if (Files.exists(path)) {
            throw CommandFailure.usage(name + ": This exists already and is not overwritten. Choose another name.");
        }
        var dossier = ModelFactory.eINSTANCE.createDossier();
        dossier.setId(UUID.randomUUID());
        dossier.setTitle(title);
        write(dossier, DossierFile.at(path), name);
        if (!name.endsWith(DossierFormat.EXTENSION)) {
            around().say("new: The workbench opens files that end with " + DossierFormat.EXTENSION + "; " + name + " does not.");
        }
        if (isJson()) {
            output().json(out -> {
                out.writeStringField("file", name);
                out.writeStringField("id", dossier.getId().toString());
                out.writeStringField("title", title);
            });
        } else {
            output().line(name + ": made");
        }
        return Exit.DONE;
    }
}
