package org.adduce.about;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Makes plug-ins to read. */
final class PluginMaker {

    private final Map<String, String> files = new LinkedHashMap<>();

    private PluginMaker(String manifest) {
        files.put("META-INF/MANIFEST.MF", manifest);
    }

    /** A plug-in with these headers. */
    static PluginMaker plugin(String id, String... headers) {
        var lines = headers.length == 0 ? "" : String.join("\n", headers) + '\n';
        return new PluginMaker("Manifest-Version: 1.0\nBundle-SymbolicName: " + id + "\nBundle-Version: 1.2.3\n" + lines);
    }

    PluginMaker with(String file, String text) {
        files.put(file, text);
        return this;
    }

    /** As a jar. */
    Path jar(Path folder, String name) throws IOException {
        Files.createDirectories(folder);
        var jar = folder.resolve(name);
        try (var out = new ZipOutputStream(Files.newOutputStream(jar))) {
            for (var file : files.entrySet()) {
                out.putNextEntry(new ZipEntry(file.getKey()));
                out.write(file.getValue().getBytes(StandardCharsets.UTF_8));
                out.closeEntry();
            }
        }
        return jar;
    }

    /** As a folder. */
    Path folder(Path folder, String name) throws IOException {
        var plugin = folder.resolve(name);
        for (var file : files.entrySet()) {
            var path = plugin.resolve(file.getKey());
            Files.createDirectories(path.getParent());
            Files.writeString(path, file.getValue());
        }
        return plugin;
    }
}
