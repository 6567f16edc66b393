package org.adduce.corpora;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The files that somebody else wrote. They lie in {@code shared/corpora} beside the repository, not in it, or where the
 * system property {@code adduce.corpora} says. A test that asks for some is skipped where they are not at hand.
 */
public final class Corpora {

    private static final String PROPERTY = "adduce.corpora";

    private Corpora() {
    }

    /** A folder or a file of them. */
    public static Path at(String name) {
        var found = find(name);
        assumeTrue(found.isPresent(), () -> name + " is not in the corpora; name their folder by the system property " + PROPERTY);
        return found.get();
    }

    /** All files at any depth of a folder whose names end so, in order. */
    public static List<Path> files(String folder, String ending) throws IOException {
        try (var files = Files.walk(at(folder))) {
            return files.filter(Files::isRegularFile).filter(file -> file.toString().endsWith(ending)).sorted().toList();
        }
    }

    private static Optional<Path> find(String name) {
        return folders().map(corpora -> corpora.resolve(name)).filter(Files::exists).findFirst();
    }

    private static Stream<Path> folders() {
        var named = System.getProperty(PROPERTY);
        return named == null ? ancestors().map(folder -> folder.resolve("shared").resolve("corpora")) : Stream.of(Path.of(named));
    }

    private static Stream<Path> ancestors() {
        return Stream.iterate(Path.of("").toAbsolutePath(), Objects::nonNull, Path::getParent);
    }
}
