package org.adduce.benchmark;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.adduce.team.git.DossierRepository;
import org.adduce.team.git.ElementHistory;
import org.eclipse.core.runtime.NullProgressMonitor;

/** Asks who changed elements, in a Java of its own; for {@link HistoryBenchmark}. */
public final class HistoryProbe {

    /** The goal, in milliseconds. */
    private static final double MOST = 2000;
    private static final NullProgressMonitor QUIETLY = new NullProgressMonitor();

    private final Path dossier;
    private final Path state;

    private HistoryProbe(Path dossier, Path state) {
        this.dossier = dossier;
        this.state = state;
    }

    /**
     * Arguments: the dossier's file; the folder of what was learned; a small shared dossier that is asked about before, as by
     * somebody who has worked for a while, or a hyphen; "learn" where all is to be learned in the end, else a hyphen; and then of
     * each element what it is called, its id, and how many commits must be told.
     */
    public static void main(String[] args) throws Exception {
        if (!args[2].equals("-")) {
            warm(Path.of(args[2]));
        }
        var probe = new HistoryProbe(Path.of(args[0]), Path.of(args[1]));
        boolean holds = true;
        for (int i = 4; i < args.length; i += 3) {
            holds &= probe.ask(args[i], UUID.fromString(args[i + 1]), Integer.parseInt(args[i + 2]));
        }
        if (args[3].equals("learn")) {
            probe.learn();
        }
        System.exit(holds ? 0 : 1);
    }

    private static void warm(Path small) throws Exception {
        var state = Files.createTempDirectory("warm");
        try (var repository = DossierRepository.of(small).orElseThrow()) {
            repository.status();
            var history = ElementHistory.of(repository, state);
            history.trace(List.of(new UUID(0, 1)), QUIETLY);
            history.learn(QUIETLY);
            history.of(List.of(new UUID(0, 1)));
        }
        try (var files = Files.list(state)) {
            for (var file : files.toList()) {
                Files.delete(file);
            }
        }
        Files.delete(state);
    }

    private boolean ask(String called, UUID element, int commits) throws Exception {
        long start = System.nanoTime();
        long work = Timing.work();
        try (var repository = DossierRepository.of(dossier).orElseThrow()) {
            var history = ElementHistory.of(repository, state);
            var first = new double[1];
            var events = history.unknown() > 0 ? history.trace(List.of(element), soFar -> first[0] = first(first[0], soFar, start), QUIETLY).orElseThrow()
                    : history.of(List.of(element));
            double millis = (System.nanoTime() - start) / 1e6;
            System.out.printf(Locale.ROOT, "  %-46s %9.0f ms %9.0f ms of processor %6d commits%s%s%n", called, millis, (Timing.work() - work) / 1e6, events.size(),
                    first[0] > 0 ? String.format(Locale.ROOT, ", the latest after %.0f ms", first[0]) : "", millis > MOST ? "  above 2 s" : "");
            if (events.size() != commits) {
                throw new IllegalStateException("Not " + commits + " commits");
            }
            return millis <= MOST;
        }
    }

    /** When the latest change was told, in milliseconds; 0 if it was not. */
    private static double first(double known, ElementHistory.SoFar soFar, long start) {
        return known > 0 || soFar.events().isEmpty() ? known : (System.nanoTime() - start) / 1e6;
    }

    private void learn() throws Exception {
        long start = System.nanoTime();
        long work = Timing.work();
        try (var repository = DossierRepository.of(dossier).orElseThrow()) {
            ElementHistory.of(repository, state).learn(QUIETLY);
        }
        System.out.printf(Locale.ROOT, "  %-46s %9.0f ms %9.0f ms of processor%n", "learning all, in the background", (System.nanoTime() - start) / 1e6,
                (Timing.work() - work) / 1e6);
    }
}
