package org.adduce.api;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.jar.Manifest;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.adduce.api.Baseline.Version;
import org.eclipse.osgi.util.ManifestElement;
import org.osgi.framework.BundleException;

/**
 * A bundle whose exported packages are API, all but those for friends.
 *
 * @param name its symbolic name
 * @param one a class in it, by which its classes are found
 */
record ApiBundle(String name, Class<?> one) {

    private static final String CLASS = ".class";

    private Manifest manifest(Path root) throws IOException {
        try (var stream = Files.newInputStream(root.resolve("bundles").resolve(name).resolve("META-INF/MANIFEST.MF"))) {
            return new Manifest(stream);
        }
    }

    Version version(Path root) throws IOException {
        return Version.parse(manifest(root).getMainAttributes().getValue("Bundle-Version"));
    }

    private Set<String> packages(Path root) throws IOException, BundleException {
        return Stream.of(ManifestElement.parseHeader("Export-Package", manifest(root).getMainAttributes().getValue("Export-Package")))
                .filter(element -> element.getDirective("x-friends") == null && element.getDirective("x-internal") == null)
                .map(ManifestElement::getValue).collect(Collectors.toSet());
    }

    /** All classes of its API. */
    Collection<Class<?>> classes(Path root) throws IOException, BundleException {
        var packages = packages(root);
        var classes = new ArrayList<Class<?>>();
        for (var file : files()) {
            var type = file.substring(0, file.length() - CLASS.length()).replace('/', '.');
            if (type.contains(".") && packages.contains(type.substring(0, type.lastIndexOf('.'))) && !type.endsWith("package-info")) {
                try {
                    classes.add(Class.forName(type, false, one.getClassLoader()));
                } catch (ClassNotFoundException e) {
                    throw new IllegalStateException(e);
                }
            }
        }
        return classes;
    }

    /** Where its classes lie: a folder in a checkout that is being built, a jar once it is. */
    private List<String> files() throws IOException {
        var place = Path.of(URI.create(one.getProtectionDomain().getCodeSource().getLocation().toString().replace("reference:", "").replace(" ", "%20")));
        if (Files.isDirectory(place)) {
            var classes = Files.isDirectory(place.resolve("target/classes")) ? place.resolve("target/classes") : place;
            return under(classes);
        }
        try (var jar = FileSystems.newFileSystem(place)) {
            return under(jar.getPath("/"));
        }
    }

    private static List<String> under(Path root) {
        try (var files = Files.walk(root)) {
            return files.map(root::relativize).map(Path::toString).filter(file -> file.endsWith(CLASS)).map(file -> file.replace('\\', '/')).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
