package org.adduce.importer.bibliography;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** The files that somebody else wrote, where they are there. */
final class Corpora {

    private Corpora() {
    }

    static List<Path> files(String folder, String extension) throws IOException {
        var found = folder(folder);
        assumeTrue(found.isPresent(), "The corpora are not here; name their folder by the system property adduce.corpora");
        try (var files = Files.walk(found.get())) {
            return files.filter(file -> file.toString().endsWith(extension)).sorted().toList();
        }
    }

    private static Optional<Path> folder(String name) {
        var given = Optional.ofNullable(System.getProperty("adduce.corpora")).map(Path::of).stream();
        var beside = Stream.iterate(Path.of("").toAbsolutePath(), Objects::nonNull, Path::getParent).map(folder -> folder.resolveSibling("shared").resolve("corpora"));
        return Stream.concat(given, beside).map(corpora -> corpora.resolve(name)).filter(Files::isDirectory).findFirst();
    }
}
