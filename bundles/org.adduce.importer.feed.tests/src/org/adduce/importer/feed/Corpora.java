package org.adduce.importer.feed;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

/** Where the corpora are, if they are at hand. */
final class Corpora {

    private Corpora() {
    }

    /** A folder of them; where there is none, the test that asks is skipped. */
    static Path folder(String name) {
        var folder = find(name);
        assumeTrue(folder.isPresent(), "The corpora are not here; name their folder by the system property adduce.corpora");
        return folder.get();
    }

    private static Optional<Path> find(String name) {
        var named = Optional.ofNullable(System.getProperty("adduce.corpora")).map(Path::of).stream();
        var beside = Stream.iterate(Path.of("").toAbsolutePath(), folder -> folder != null, Path::getParent)
                .map(folder -> folder.resolveSibling("shared").resolve("corpora"));
        return Stream.concat(named, beside).map(corpora -> corpora.resolve(name)).filter(Files::exists).findFirst();
    }
}
