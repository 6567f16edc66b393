package org.adduce.product.tests;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** What the build made. */
final class Built {

    private Built() {
    }

    /** The product for this machine. */
    static Path product() {
        return folder("adduce.product");
    }

    /** The update site. */
    static Path site() {
        return folder("adduce.site");
    }

    /** A plug-in on the site. */
    static Path plugin(String id) throws IOException {
        try (var found = Files.newDirectoryStream(site().resolve("plugins"), id + "_*.jar")) {
            for (var file : found) {
                return file;
            }
        }
        throw new IOException(site() + " has no plug-in " + id);
    }

    private static Path folder(String property) {
        var folder = Path.of(System.getProperty(property)).normalize();
        if (!Files.isDirectory(folder)) {
            throw new IllegalStateException(folder + " is not there. Build releng/org.adduce.product and releng/org.adduce.site before.");
        }
        return folder;
    }
}
