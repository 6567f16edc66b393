package org.adduce.about;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Writes {@code licences.html} into built products, and refuses those that hold a library of unknown licence. Run by the build. */
public final class WriteLicences {

    /** The file's name in a product. */
    static final String FILE = "licences.html";
    /** The products lie in folders by system, windows and processor; on one system in two more. */
    private static final int DEEPEST = 7;

    private WriteLicences() {
    }

    /** Takes folders with products somewhere below. */
    public static void main(String[] folders) throws IOException {
        for (var folder : folders) {
            for (var product : products(Path.of(folder))) {
                write(product);
            }
        }
    }

    private static List<Path> products(Path folder) throws IOException {
        try (Stream<Path> found = Files.find(folder, DEEPEST, (path, attributes) -> attributes.isDirectory() && path.endsWith("plugins"))) {
            return found.map(Path::getParent).toList();
        }
    }

    private static void write(Path product) throws IOException {
        var components = Components.in(product.resolve("plugins"));
        refuse(product, components.stream().filter(component -> component.licences().isEmpty()).map(Component::id).toList());
        Files.writeString(product.resolve(FILE), new LicencePage(components).html());
    }

    private static void refuse(Path product, List<String> unknown) throws IOException {
        if (!unknown.isEmpty()) {
            throw new IOException(product + ": of these libraries nobody knows the licence: " + String.join(", ", unknown)
                    + ". Find it out and name it in Components.SILENT, or do without them.");
        }
    }
}
