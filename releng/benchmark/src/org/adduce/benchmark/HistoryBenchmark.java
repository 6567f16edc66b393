package org.adduce.benchmark;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * Who said this, and when did we change it: makes a repository with many commits of a large dossier and asks who changed an
 * element, each time in a new Java: as the first thing it does, and as in a workbench that has been in use; of elements about
 * which nothing is known, and when all was learned.
 */
public final class HistoryBenchmark {

    private static final int OFTEN = 10;
    private static final int SMALL = 2_000;
    private static final int FEW = 8;

    private HistoryBenchmark() {
    }

    /** Arguments: how many elements, how many commits, and a folder in which the repository is made, or was made before and stays; all may be left out. */
    public static void main(String[] args) throws Exception {
        int elements = args.length > 0 ? Integer.parseInt(args[0]) : 100_000;
        int commits = args.length > 1 ? Integer.parseInt(args[1]) : 1000;
        var folder = args.length > 2 ? Files.createDirectories(Path.of(args[2])) : Files.createTempDirectory("adduce-history");
        var desk = folder.resolve("desk-" + elements + '-' + commits);
        var asked = made(desk, elements, commits);
        boolean holds = ask(desk, asked, commits);
        if (args.length <= 2) {
            delete(folder);
        }
        System.exit(holds ? 0 : 1);
    }

    private static List<String> made(Path desk, int elements, int commits) throws Exception {
        var note = desk.resolveSibling(desk.getFileName() + ".asked");
        if (!Files.exists(note)) {
            Files.createDirectories(desk);
            git(desk, "init", "-q", "-b", "main");
            var taken = Timing.once(() -> {
                var made = HistoryMaker.make(desk, elements, commits);
                git(desk, "checkout", "-q", "-f", "main");
                Files.write(note, Stream.of(made.often(), made.rarely(), made.never(), made.late()).map(Object::toString).toList());
            });
            System.out.printf(Locale.ROOT, "made in %.0f s%n", taken.wall() / 1000);
        }
        System.out.printf(Locale.ROOT, "%,d commits of a dossier of %.1f MB; packed %.1f MB%n", commits, Files.size(desk.resolve("dossier.adduce")) / 1e6,
                Files.size(desk.resolve(".git/objects/pack/pack-made.pack")) / 1e6);
        return Files.readAllLines(note);
    }

    /** A dossier with a few commits, for whoever has worked with git before. */
    private static Path small(Path folder) throws Exception {
        var desk = folder.resolve("small");
        if (!Files.exists(desk)) {
            Files.createDirectories(desk);
            git(desk, "init", "-q", "-b", "main");
            HistoryMaker.make(desk, SMALL, FEW);
            git(desk, "checkout", "-q", "-f", "main");
        }
        return desk.resolve("dossier.adduce");
    }

    private static boolean ask(Path desk, List<String> ids, int commits) throws Exception {
        var often = List.of("changed often", ids.get(0), String.valueOf(1 + (commits - 1) / OFTEN));
        var rarely = List.of("changed rarely", ids.get(1), "3");
        var never = List.of("never changed since the first commit", ids.get(2), "1");
        var late = List.of("made after a third of the commits", ids.get(3), "1");
        var small = small(desk.getParent());
        var state = Files.createTempDirectory(desk.getParent(), "state");
        System.out.println("Nothing is known, the first thing that a process does:");
        ask(desk, state, "-", "-", List.of(often));
        System.out.println("Nothing is known, asked in a process that has used git before:");
        boolean holds = true;
        for (var first : List.of(often, rarely, never)) {
            holds &= ask(desk, state, small.toString(), "-", List.of(first));
        }
        System.out.println("One after the other, and then all is learned:");
        holds &= ask(desk, state, small.toString(), "learn", List.of(often, rarely, never, late));
        System.out.println("All is known:");
        holds &= ask(desk, state, small.toString(), "-", List.of(often, rarely, never, late));
        delete(state);
        return holds;
    }

    /** With the options that the workbench starts with. */
    private static boolean ask(Path desk, Path state, String small, String then, List<List<String>> elements) throws Exception {
        var command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx2g", "-XX:InitialRAMPercentage=4", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1",
                "-cp", System.getProperty("java.class.path"), HistoryProbe.class.getName(), desk.resolve("dossier.adduce").toString(), state.toString(), small, then));
        elements.forEach(command::addAll);
        return new ProcessBuilder(command).inheritIO().redirectError(ProcessBuilder.Redirect.INHERIT).start().waitFor() == 0;
    }

    private static void git(Path at, String... arguments) throws Exception {
        var command = new ArrayList<>(List.of("git", "-C", at.toString()));
        command.addAll(List.of(arguments));
        if (new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(new File("/dev/null")).start().waitFor() != 0) {
            throw new IOException("git failed: " + command);
        }
    }

    private static void delete(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                file.toFile().setWritable(true);
                Files.delete(file);
            }
        }
    }
}
