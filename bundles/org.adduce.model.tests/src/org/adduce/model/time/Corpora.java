package org.adduce.model.time;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** Finds the files that somebody else wrote; they lie beside the repository, not in it. */
final class Corpora {

    private static final String PROPERTY = "adduce.corpora";

    private Corpora() {
    }

    /** A file of the corpora; without it the test that asks is skipped. */
    static Path file(String name) {
        var file = folder().resolve(name);
        assumeTrue(Files.exists(file), () -> name + " is not in the corpora; set -D" + PROPERTY + " to their folder");
        return file;
    }

    private static Path folder() {
        var set = System.getProperty(PROPERTY);
        return set != null ? Path.of(set) : ancestors().map(folder -> folder.resolve("shared/corpora"))
                .filter(Files::isDirectory).findFirst().orElse(Path.of("shared/corpora"));
    }

    private static Stream<Path> ancestors() {
        return Stream.iterate(Path.of(System.getProperty("user.dir")).toAbsolutePath(), path -> path != null, Path::getParent);
    }
}
