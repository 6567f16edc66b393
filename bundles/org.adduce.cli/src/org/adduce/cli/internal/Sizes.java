package org.adduce.cli.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/** How large files are. */
final class Sizes {

    private static final String[] UNITS = {"bytes", "kB", "MB", "GB", "TB"};
    private static final int STEP = 1000;

    private Sizes() {
    }

    /** The bytes of all files directly in a folder; none where there is no folder. */
    static long ofFolder(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return 0;
        }
        long sum = 0;
        try (var files = Files.newDirectoryStream(folder, Files::isRegularFile)) {
            for (var file : files) {
                sum += Files.size(file);
            }
        }
        return sum;
    }

    /** "512 bytes", "1.4 MB". */
    static String words(long bytes) {
        double size = bytes;
        int unit = 0;
        for (; size >= STEP && unit < UNITS.length - 1; unit++) {
            size /= STEP;
        }
        return unit == 0 ? bytes + " " + UNITS[0] : String.format(Locale.ROOT, "%.1f %s", size, UNITS[unit]);
    }
}
