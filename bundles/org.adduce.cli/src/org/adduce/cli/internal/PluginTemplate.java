package org.adduce.cli.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A plug-in to start from, with its build and a test.
 *
 * @param id the id of the plug-in, and the name of its package
 * @param name what people call it
 * @param kind what it offers
 * @param home the folder of the Adduce that it is built against
 */
record PluginTemplate(String id, String name, Kind kind, Path home) {

    /** The versions that Adduce itself is built with. */
    private static final Map<String, String> VERSIONS = Map.of("TYCHO", "5.0.2", "JUNIT", "6.1.3", "ASSERTJ", "3.27.3");

    /** What a plug-in offers. */
    enum Kind {
        IMPORTER("DiaryImporter"), CHECK("NamelessSourceCheck");

        private final String type;

        Kind(String type) {
            this.type = type;
        }

        String folder() {
            return this == IMPORTER ? "importer" : "check";
        }
    }

    /** Its files by their paths, each with the resource that it is made of. */
    private Map<String, String> files() {
        var code = id.replace('.', '/') + '/' + kind.type;
        var own = kind.folder() + '/';
        var files = new LinkedHashMap<String, String>();
        files.put("README.md", "common/README.md");
        files.put(".gitignore", "common/gitignore");
        files.put(".mvn/extensions.xml", "common/mvn/extensions.xml");
        files.put(".mvn/maven.config", "common/mvn/maven.config");
        files.put("pom.xml", "common/pom.xml");
        files.put("platform/pom.xml", "common/platform/pom.xml");
        files.put("platform/adduce.target", "common/platform/adduce.target");
        files.put(id + "/META-INF/MANIFEST.MF", "common/plugin/MANIFEST.MF");
        files.put(id + "/build.properties", "common/plugin/build.properties");
        files.put(id + "/plugin.xml", own + "plugin.xml");
        files.put(id + "/plugin.properties", own + "plugin.properties");
        files.put(id + "/src/" + code + ".java", own + kind.type + ".java.txt");
        files.put(id + ".tests/META-INF/MANIFEST.MF", "common/tests/MANIFEST.MF");
        files.put(id + ".tests/build.properties", "common/tests/build.properties");
        files.put(id + ".tests/src/" + code + "Test.java", own + kind.type + "Test.java.txt");
        files.put(id + ".feature/feature.xml", "common/feature/feature.xml");
        files.put(id + ".feature/build.properties", "common/feature/build.properties");
        files.put("site/pom.xml", "common/site/pom.xml");
        files.put("site/category.xml", "common/site/category.xml");
        return files;
    }

    /** Writes it into a folder that is not there yet, or is empty. */
    void write(Path folder) throws IOException {
        for (var file : files().entrySet()) {
            var path = folder.resolve(file.getKey());
            Files.createDirectories(path.getParent());
            Files.writeString(path, filled(file.getKey(), resource(file.getValue())));
        }
    }

    private String filled(String file, String text) {
        var values = new LinkedHashMap<>(VERSIONS);
        values.put("ID", id);
        values.put("NAME", file.endsWith(".properties") ? properties(name) : name);
        values.put("XMLNAME", name.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;"));
        values.put("HOME", home.toString());
        for (var value : values.entrySet()) {
            text = text.replace('@' + value.getKey() + '@', value.getValue());
        }
        return text;
    }

    private static String properties(String words) {
        var text = new StringBuilder();
        words.replace("\\", "\\\\").chars().forEach(c -> text.append(c < 127 ? String.valueOf((char) c) : String.format("\\u%04x", c)));
        return text.toString();
    }

    private static String resource(String name) {
        try (var stream = PluginTemplate.class.getResourceAsStream("template/" + name)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
