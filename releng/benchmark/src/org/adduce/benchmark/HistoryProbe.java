package org.adduce.benchmark;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.adduce.team.git.DossierRepository;
import org.adduce.team.git.ElementHistory;
import org.eclipse.core.runtime.NullProgressMonitor;

/** Asks who changed elements, in a Java of its own, as after a start; for {@link HistoryBenchmark}. */
public final class HistoryProbe {

    /** The goal, in milliseconds. */
    private static final double MOST = 2000;

    private HistoryProbe() {
    }

    /** Arguments: the dossier's file, the folder of what was learned, and then of each element what it is called, its id, and how many commits must be told. */
    public static void main(String[] args) throws Exception {
        boolean holds = true;
        long start = System.nanoTime();
        long work = Timing.work();
        try (var repository = DossierRepository.of(Path.of(args[0])).orElseThrow()) {
            var history = ElementHistory.of(repository, Path.of(args[1]));
            for (int i = 2; i < args.length; i += 3) {
                history.learn(new NullProgressMonitor());
                int told = history.of(List.of(UUID.fromString(args[i + 1]))).size();
                double millis = (System.nanoTime() - start) / 1e6;
                System.out.printf(Locale.ROOT, "%-50s %9.0f ms %9.0f ms of processor %6d commits  %s%n", args[i], millis, (Timing.work() - work) / 1e6, told,
                        millis > MOST ? "above 2 s" : "");
                if (told != Integer.parseInt(args[i + 2])) {
                    throw new IllegalStateException("Not " + args[i + 2] + " commits");
                }
                holds &= millis <= MOST;
                start = System.nanoTime();
                work = Timing.work();
            }
        }
        System.exit(holds ? 0 : 1);
    }
}
