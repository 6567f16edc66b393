package org.adduce.benchmark;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Commits a large dossier, beside what git takes for the same file in the same run. Measured in a Java of its own. */
public final class GitBenchmark {

    private GitBenchmark() {
    }

    /** Arguments: the number of elements; 100,000 if none is given. */
    public static void main(String[] args) throws Exception {
        var elements = args.length > 0 ? args[0] : "100000";
        var folder = Files.createTempDirectory("adduce-git");
        var command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx4g", "-XX:+UseParallelGC", "-cp",
                System.getProperty("java.class.path"), GitProbe.class.getName(), elements, folder.toString()));
        boolean holds = new ProcessBuilder(command).inheritIO().start().waitFor() == 0;
        try (var files = Files.walk(folder)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                file.toFile().setWritable(true);
                Files.delete(file);
            }
        }
        System.exit(holds ? 0 : 1);
    }
}
