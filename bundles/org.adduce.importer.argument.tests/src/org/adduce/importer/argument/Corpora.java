package org.adduce.importer.argument;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Where the corpora are. */
final class Corpora {

    private Corpora() {
    }

    static Path folder(String name) {
        var folder = root().resolve(name);
        assumeTrue(Files.isDirectory(folder), () -> "The corpora are not here; give their folder as -Dadduce.corpora. Looked for " + folder);
        return folder;
    }

    static List<Path> files(String name, String ending) throws IOException {
        try (var files = Files.walk(folder(name))) {
            return files.filter(file -> file.toString().endsWith(ending)).sorted().toList();
        }
    }

    private static Path root() {
        var given = System.getProperty("adduce.corpora");
        if (given != null) {
            return Path.of(given);
        }
        var folder = Path.of("").toAbsolutePath();
        while (folder.getParent() != null && !Files.exists(folder.resolve("targetplatform"))) {
            folder = folder.getParent();
        }
        return folder.resolveSibling("shared").resolve("corpora");
    }
}
