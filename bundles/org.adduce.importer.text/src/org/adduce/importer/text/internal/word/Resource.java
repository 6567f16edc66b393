package org.adduce.importer.text.internal.word;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The word lists that lie beside this class. */
public final class Resource {

    private Resource() {
    }

    /** The lines of a list, without remarks and empty lines. */
    public static List<String> lines(String name) {
        try (var stream = Resource.class.getResourceAsStream(name)) {
            if (stream == null) {
                throw new IllegalStateException("The bundle org.adduce.importer.text is damaged: it has no " + name);
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8).lines().map(String::strip)
                    .filter(line -> !line.isEmpty() && !line.startsWith("#")).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** All words of a list, however they are spread over its lines. */
    public static Set<String> words(String name) {
        return lines(name).stream().flatMap(line -> List.of(line.split(" +")).stream()).collect(Collectors.toUnmodifiableSet());
    }
}
