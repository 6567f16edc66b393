package org.adduce.cli.internal;

import java.io.Closeable;
import java.io.IOException;
import java.util.List;
import org.adduce.core.file.DossierFile;
import org.adduce.core.file.DossierWriter;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(name = "tidy", description = {"Rewrites dossiers in canonical form.",
    "In that form equal dossiers have equal bytes, and a diff shows only what changed.", "",
    "Exits with 1 if --check finds a file that is not canonical, or one of several cannot be read."})
final class TidyCommand extends ReportingCommand {

    @Parameters(arity = "1..*", paramLabel = "DOSSIER", description = "The dossiers' files.")
    private List<String> dossiers;

    @Option(names = "--check", description = "Write nothing; say which are not canonical.")
    private boolean isCheckOnly;

    @Mixin
    private Turn turn = new Turn();

    TidyCommand(Surroundings around) {
        super(around);
    }

    @Override
    Exit run() {
        return EachDossier.of(dossiers, "tidy", around(), this::tidy);
    }

    private boolean tidy(String name) {
        var file = DossierFile.at(file(name));
        try (var lock = turn(file, name)) {
            var dossier = file.read();
            boolean isCanonical = SameBytes.areWritten(file.path(), target -> DossierWriter.write(dossier, target));
            if (!isCanonical && !isCheckOnly) {
                file.write(dossier);
            }
            tell(name, isCanonical);
            return isCheckOnly && !isCanonical;
        } catch (IOException e) {
            throw CommandFailure.unreadable(FileWords.of(name, e));
        }
    }

    /** Looking needs nobody to let go. */
    private Closeable turn(DossierFile file, String name) {
        return isCheckOnly ? () -> { } : turn.take(file.path(), name, "tidy");
    }

    private void tell(String name, boolean isCanonical) {
        if (isJson()) {
            output().json(out -> {
                out.writeStringField("file", name);
                out.writeBooleanField("canonical", isCanonical);
            });
        } else {
            output().line(name + ": " + (isCanonical ? "canonical" : isCheckOnly ? ink().warning("not canonical") : "rewritten"));
        }
    }
}
