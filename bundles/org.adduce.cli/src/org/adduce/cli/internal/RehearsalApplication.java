package org.adduce.cli.internal;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;

/**
 * Runs what commands there are once, in the folder that is its argument and to nobody's eyes, while the JDK watches which
 * classes that takes: those it keeps, linked, for the commands to come.
 */
public final class RehearsalApplication implements IApplication {

    private static final String DOSSIER = "rehearsal.adduce";
    private static final String POSTS = "posts.txt";
    private static final List<List<String>> COMMANDS = List.of(
            List.of("formats"), List.of("generate", "--out", DOSSIER, "--sources", "3", "--seed", "1"), List.of("info", DOSSIER),
            List.of("list", DOSSIER, "claims"), List.of("list", DOSSIER, "sources", "--json"), List.of("validate", DOSSIER),
            List.of("when", "2024-06~"), List.of("text", DOSSIER), List.of("new", "new.adduce"),
            List.of("import", POSTS, "--into", "new.adduce"), List.of("tidy", "new.adduce"),
            List.of("export", DOSSIER, "--format", "json", "--out", "rehearsal.json"),
            List.of("render", DOSSIER, "--out", "rehearsal.svg"), List.of("help"), List.of("nothing"));

    /** Made by Equinox. */
    public RehearsalApplication() {
        // nothing to set up
    }

    @Override
    public Object start(IApplicationContext context) throws IOException {
        var folder = Path.of(((String[]) context.getArguments().get(IApplicationContext.APPLICATION_ARGS))[0]).toAbsolutePath();
        Files.writeString(folder.resolve(POSTS), "Ada Example wrote:\nThe pump was late again. [1]\n\nBo Example wrote:\n> The pump was late again.\nNo.\n");
        var around = new Surroundings(folder, InputStream.nullInputStream(), new Output(OutputStream.nullOutputStream()),
                Surroundings.writer(OutputStream.nullOutputStream()), Ink.NONE, Formats.ofPlatform(), new FaultLog(folder.resolve("faults.log")));
        COMMANDS.forEach(command -> new Program(around).run(command));
        return EXIT_OK;
    }

    @Override
    public void stop() {
        // it ends by itself, or with the process
    }
}
