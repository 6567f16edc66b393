package org.adduce.ui.internal.recovery;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.eclipse.osgi.util.NLS;

/** Names for copies: the file's own while it is gone, else {@code NAME (recovered).adduce} and so on. */
final class Copies {

    private static final String EXTENSION = ".adduce";

    private Copies() {
    }

    /** The first name that no file has. */
    static Path free(Path dossier, String mark) {
        var name = dossier.getFileName().toString();
        var stem = name.endsWith(EXTENSION) ? name.substring(0, name.length() - EXTENSION.length()) : name;
        var first = Stream.of(dossier, dossier.resolveSibling(stem + " (" + mark + ")" + EXTENSION));
        var more = IntStream.iterate(2, i -> i + 1)
                .mapToObj(i -> dossier.resolveSibling(stem + " (" + NLS.bind(Messages.Copy_numbered, mark, i) + ")" + EXTENSION));
        return Stream.concat(first, more).filter(file -> !Files.exists(file)).findFirst().orElseThrow();
    }
}
