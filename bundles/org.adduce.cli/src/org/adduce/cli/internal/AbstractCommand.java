package org.adduce.cli.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.adduce.core.file.DossierFile;
import org.adduce.core.file.DossierReader;
import org.adduce.model.Dossier;
import picocli.CommandLine.Option;

/** What all commands share. */
abstract class AbstractCommand implements Callable<Integer> {

    private final Surroundings around;

    @Option(names = {"-h", "--help"}, usageHelp = true, description = "Say what this command does.")
    private boolean isHelpWanted;

    AbstractCommand(Surroundings around) {
        this.around = around;
    }

    @Override
    public final Integer call() throws IOException {
        var exit = run();
        output().flush();
        return exit.code();
    }

    /**
     * Does it.
     *
     * @throws IOException if a file cannot be read or written; its message or its class says why
     */
    abstract Exit run() throws IOException;

    final Surroundings around() {
        return around;
    }

    final Output output() {
        return around.output();
    }

    final Ink ink() {
        return around.ink();
    }

    /** The file that a person names. */
    final Path file(String name) {
        return around.file(name);
    }

    /** Reads a dossier's file. */
    final Dossier read(String name) {
        try (var bytes = Files.newInputStream(file(name))) {
            var dossier = DossierReader.read(bytes, name);
            if (NewerFormat.is(dossier)) {
                around.say(name + ": " + NewerFormat.words(dossier) + " What it does not know is not told here.");
            }
            return dossier;
        } catch (IOException e) {
            throw CommandFailure.unreadable(FileWords.of(name, e));
        }
    }

    /** Writes a dossier's file. */
    final void write(Dossier dossier, DossierFile file, String name) {
        try {
            file.write(dossier);
        } catch (IOException e) {
            throw CommandFailure.unreadable(FileWords.of(name, e));
        }
    }
}
