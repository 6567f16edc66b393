package org.adduce.api;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * What a bundle's API was when it was frozen.
 *
 * @param version the version of the bundle then
 * @param isReleased whether anybody may have built on it
 * @param lines its signatures
 */
record Baseline(Version version, boolean isReleased, SortedSet<String> lines) {

    private static final String UNRELEASED = "unreleased";

    /** A version, as far as it says something of an API. */
    record Version(int major, int minor) {

        static Version parse(String text) {
            var parts = text.split("[.]");
            return new Version(Integer.parseInt(parts[0]), Integer.parseInt(parts[1]));
        }

        @Override
        public String toString() {
            return major + "." + minor;
        }
    }

    static Baseline read(Path file) throws IOException {
        var lines = Files.readAllLines(file);
        var head = lines.getFirst().split(" ");
        return new Baseline(Version.parse(head[2]), !head[head.length - 1].equals(UNRELEASED), new TreeSet<>(lines.subList(1, lines.size())));
    }

    static void write(Path file, String bundle, Baseline baseline) throws IOException {
        var lines = new ArrayList<String>(List.of("# " + bundle + ' ' + baseline.version() + (baseline.isReleased() ? "" : ' ' + UNRELEASED)));
        lines.addAll(baseline.lines());
        Files.createDirectories(file.getParent());
        Files.writeString(file, String.join("\n", lines) + '\n');
    }

    /**
     * What is wrong about an API that is now so.
     *
     * @return what has to be done, a line each; empty if the version says what changed
     */
    List<String> complaints(Version now, SortedSet<String> present) {
        var complaints = new ArrayList<String>();
        boolean isMajor = now.major() > version.major();
        boolean isMinor = isMajor || now.minor() > version.minor();
        for (var line : lines) {
            if (!present.contains(line) && !isMajor) {
                complaints.add("is gone or changed, which breaks who uses it; keep it (deprecated), or raise the major version: " + line);
            }
        }
        for (var line : present) {
            if (lines.contains(line)) {
                continue;
            }
            if (line.endsWith(Signatures.ABSTRACT) && !isMajor && isKnownType(line)) {
                complaints.add("has to be implemented now, which breaks who implements the class; give it a body, or raise the major version: " + line);
            } else if (isReleased && !isMinor) {
                complaints.add("is new; raise the minor version: " + line);
            }
        }
        return complaints;
    }

    private boolean isKnownType(String line) {
        var type = line.substring(0, line.indexOf('#')) + ": ";
        return lines.tailSet(type).stream().findFirst().filter(first -> first.startsWith(type)).isPresent();
    }
}
