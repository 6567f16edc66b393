package org.adduce.cli.internal;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The files that a person means by names, patterns and folders, as {@link org.adduce.core.importing.InputFiles} finds
 * them; each once, with the name it is told by.
 */
final class InputFiles {

    /**
     * A file to read.
     *
     * @param path where it is; there may be none
     * @param name the file as its user sees it
     * @param isNamed whether it was named itself, and not found by a pattern or in a folder
     */
    record Input(Path path, String name, boolean isNamed) {
    }

    private final Surroundings around;
    private final Map<Path, Input> found = new LinkedHashMap<>();

    private InputFiles(Surroundings around) {
        this.around = around;
    }

    static Collection<Input> of(List<String> names, Surroundings around) throws IOException {
        var files = new InputFiles(around);
        for (var name : names) {
            files.add(name);
        }
        return files.found.values();
    }

    private void add(String name) throws IOException {
        var base = around.file("").toAbsolutePath().normalize();
        var files = org.adduce.core.importing.InputFiles.of(List.of(name), base);
        for (var path : files.files()) {
            boolean isNamed = path.equals(named(name));
            found.putIfAbsent(path, new Input(path, isNamed ? name : shown(path, name, base), isNamed));
        }
        if (!files.unmatched().isEmpty()) {
            // told as a file that is not there
            found.putIfAbsent(named(name), new Input(named(name), name, true));
        }
    }

    private Path named(String name) {
        return around.file(name).toAbsolutePath().normalize();
    }

    /** Where somebody named a place from the root on, all of it; else as seen from where they are. */
    private static String shown(Path path, String name, Path base) {
        return name.startsWith("/") || !path.getRoot().equals(base.getRoot()) ? path.toString() : base.relativize(path).toString();
    }
}
