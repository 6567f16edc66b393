package org.adduce.about;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What a product is made of, gathered from the plug-ins themselves: the header of a manifest, then the texts a plug-in
 * carries, then the description its builder left in it.
 *
 * @since 1.0
 */
public final class Components {

    private static final Pattern LEGAL = Pattern.compile("(?i)(?!.*\\.(class|java|properties|png|ini|mappings)$)(.*/)?(about(_files/.*)?|licen[sc]es?([.-][^/]*)?|notice)(\\.(html?|txt|md))?");
    private static final Pattern LICENCE_OF_POM = Pattern.compile("<license>\\s*<name>([^<]+)</name>");
    /** Libraries that say nothing of their licence; their projects do. */
    private static final Map<String, String> SILENT = Map.of("picocli", "Apache-2.0", "bcpg", "MIT", "bcprov", "MIT", "bcutil", "MIT");

    private Components() {
    }

    /** The plug-ins of others in a product's folder of plug-ins, in order of their names. */
    public static List<Component> in(Path plugins) throws IOException {
        var found = new ArrayList<Component>();
        try (Stream<Path> files = Files.list(plugins)) {
            for (var file : files.filter(Components::isPlugin).toList()) {
                found.add(of(file));
            }
        }
        found.removeIf(component -> !component.isThirdParty());
        found.sort(Comparator.comparing((Component component) -> component.name().toLowerCase()).thenComparing(Component::id));
        return found;
    }

    private static boolean isPlugin(Path file) {
        return file.toString().endsWith(".jar") || Files.exists(file.resolve("META-INF/MANIFEST.MF"));
    }

    /** One plug-in, a jar or a folder. */
    public static Component of(Path plugin) throws IOException {
        try (var file = new PluginFile(plugin)) {
            var id = file.header("Bundle-SymbolicName").split(";")[0].strip();
            var name = file.header("Bundle-Name");
            var texts = texts(file);
            return new Component(id.isEmpty() ? plugin.getFileName().toString() : id, name.isEmpty() ? id : name,
                    file.header("Bundle-Version"), file.header("Bundle-Vendor"), licences(id, file, texts), texts);
        }
    }

    private static List<LegalText> texts(PluginFile file) throws IOException {
        var texts = new ArrayList<LegalText>();
        for (var each : file.files(path -> LEGAL.matcher(path).matches())) {
            texts.add(new LegalText(each, file.text(each)));
        }
        return texts;
    }

    private static List<String> licences(String id, PluginFile file, List<LegalText> texts) throws IOException {
        var named = Licence.ofHeader(file.header("Bundle-License"));
        if (!named.isEmpty()) {
            return named;
        }
        for (var text : texts) {
            var granted = Licence.ofText(text.text());
            if (!granted.isEmpty()) {
                return granted;
            }
        }
        var described = ofPoms(file);
        return described.isEmpty() && SILENT.containsKey(id) ? List.of(SILENT.get(id)) : described;
    }

    private static List<String> ofPoms(PluginFile file) throws IOException {
        var found = new ArrayList<String>();
        for (var pom : file.files(path -> path.endsWith("/pom.xml"))) {
            LICENCE_OF_POM.matcher(file.text(pom)).results().map(match -> Licence.ofName(match.group(1).strip())).forEach(found::add);
        }
        return found.stream().distinct().toList();
    }
}
