package org.adduce.about;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.function.Predicate;
import java.util.jar.Attributes;
import java.util.jar.Manifest;
import java.util.stream.Stream;

/** A plug-in as it lies on disk: a jar, or a folder. */
final class PluginFile implements AutoCloseable {

    /** In bytes. No licence is longer; a file that is one is cut. */
    private static final int LONGEST = 512 * 1024;
    private static final int DEEPEST = 5;

    private final Optional<FileSystem> jar;
    private final Path root;
    private final Attributes headers;

    /** Opens one. */
    PluginFile(Path file) throws IOException {
        jar = Files.isDirectory(file) ? Optional.empty() : Optional.of(FileSystems.newFileSystem(file));
        root = jar.map(opened -> opened.getPath("/")).orElse(file);
        headers = manifest();
    }

    private Attributes manifest() throws IOException {
        var file = root.resolve("META-INF/MANIFEST.MF");
        if (!Files.exists(file)) {
            return new Attributes();
        }
        try (InputStream in = Files.newInputStream(file)) {
            return new Manifest(in).getMainAttributes();
        }
    }

    /** A header of its manifest in people's words; empty where there is none. */
    String header(String name) throws IOException {
        var value = Optional.ofNullable(headers.getValue(name)).orElse("").strip();
        return value.startsWith("%") ? translated(value.substring(1)) : value;
    }

    private String translated(String key) throws IOException {
        var base = Optional.ofNullable(headers.getValue("Bundle-Localization")).orElse("OSGI-INF/l10n/bundle");
        var words = new Properties();
        words.load(new StringReader(text(root.resolve(base + ".properties"))));
        return words.getProperty(key, "").strip();
    }

    /** The files whose path within the plug-in, with {@code /} between its parts, is accepted; in order of their paths. */
    List<String> files(Predicate<String> accepted) throws IOException {
        try (Stream<Path> all = Files.walk(root, DEEPEST)) {
            return all.filter(Files::isRegularFile).map(this::within).filter(accepted).sorted().toList();
        }
    }

    private String within(Path file) {
        return root.relativize(file).toString().replace('\\', '/');
    }

    /** What a file says; empty where there is none. */
    String text(String file) throws IOException {
        return text(root.resolve(file));
    }

    private static String text(Path file) throws IOException {
        if (!Files.isRegularFile(file)) {
            return "";
        }
        try (InputStream in = Files.newInputStream(file)) {
            return new String(in.readNBytes(LONGEST), StandardCharsets.UTF_8);
        }
    }

    @Override
    public void close() throws IOException {
        if (jar.isPresent()) {
            jar.get().close();
        }
    }
}
