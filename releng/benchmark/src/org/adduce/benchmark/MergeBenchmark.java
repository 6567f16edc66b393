package org.adduce.benchmark;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Merges and compares dossiers of several sizes beside what git does with the same files in the same run, and beside merely
 * opening them. Each size is measured in a Java of its own.
 */
public final class MergeBenchmark {

    private MergeBenchmark() {
    }

    /** Arguments: the numbers of elements; 17,000 and 100,000 if none is given. */
    public static void main(String[] args) throws Exception {
        var sizes = args.length == 0 ? List.of("17000", "100000") : List.of(args);
        boolean holds = true;
        for (var size : sizes) {
            var folder = Files.createTempDirectory("adduce-merge");
            var command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx6g", "-XX:+UseParallelGC",
                    "-cp", System.getProperty("java.class.path"), MergeProbe.class.getName(), size, folder.toString()));
            holds &= new ProcessBuilder(command).inheritIO().start().waitFor() == 0;
            try (var files = Files.walk(folder)) {
                for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
        System.exit(holds ? 0 : 1);
    }
}
