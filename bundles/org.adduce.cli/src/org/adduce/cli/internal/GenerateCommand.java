package org.adduce.cli.internal;

import java.io.IOException;
import java.nio.file.Files;
import org.adduce.core.file.DossierFile;
import org.adduce.core.query.Counts;
import org.adduce.core.query.Kind;
import org.adduce.core.synthetic.SyntheticDossier;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(name = "generate", description = {"Makes a synthetic dossier of any size, for benchmarks.",
    "About twenty elements a source; the same numbers give the same bytes on every machine."}, footer = {"",
        "Example:", "  adduce generate --out large.adduce --sources 5000 --seed 1"})
final class GenerateCommand extends ReportingCommand {

    @Option(names = "--out", required = true, paramLabel = "DOSSIER", description = "The file to write; one that exists is replaced.")
    private String out;

    @Option(names = "--sources", required = true, paramLabel = "N", description = "How many sources it has.")
    private int sources;

    @Option(names = "--seed", required = true, paramLabel = "S", description = "What everything is drawn from: a whole number.")
    private long seed;

    @Mixin
    private Turn turn = new Turn();

    GenerateCommand(Surroundings around) {
        super(around);
    }

    @Override
    Exit run() throws IOException {
        if (sources < 0) {
            throw CommandFailure.usage("--sources: " + sources + " is less than none.");
        }
        var dossier = SyntheticDossier.generate(sources, seed);
        var path = file(out);
        try (var lock = turn.take(path, out, "generate")) {
            write(dossier, DossierFile.at(path), out);
        }
        var counts = Counts.of(dossier);
        if (isJson()) {
            output().json(json -> {
                json.writeStringField("file", out);
                json.writeNumberField("bytes", Files.size(path));
                json.writeNumberField("elements", counts.elements());
                for (var kind : Kind.values()) {
                    json.writeNumberField(kind.word(), counts.of(kind));
                }
            });
        } else {
            output().line(out + ": " + counts.elements() + " elements, " + Sizes.words(Files.size(path)));
        }
        return Exit.DONE;
    }
}
