package org.adduce.cli.internal.start;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/**
 * The framework without its signature: the JDK verifies a signature at every start, class by class, and takes no class of
 * a signed file from its cache. Whoever could change the copy could change what starts it.
 */
final class UnsignedJar {

    private UnsignedJar() {
    }

    /** Copies a jar into a folder, under its own name; gives the copy. */
    static Path copy(Path jar, Path folder) throws IOException {
        var copy = folder.resolve(jar.getFileName());
        try (var in = new ZipFile(jar.toFile()); var out = new ZipOutputStream(Files.newOutputStream(copy))) {
            for (var entry : in.stream().filter(each -> !isSignature(each.getName())).toList()) {
                out.putNextEntry(new ZipEntry(entry.getName()));
                in.getInputStream(entry).transferTo(out);
                out.closeEntry();
            }
        }
        return copy;
    }

    private static boolean isSignature(String name) {
        var upper = name.toUpperCase(Locale.ROOT);
        return upper.startsWith("META-INF/") && (upper.endsWith(".SF") || upper.endsWith(".RSA") || upper.endsWith(".DSA") || upper.endsWith(".EC"));
    }
}
