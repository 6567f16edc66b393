package org.adduce.cli.internal;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.PatternSyntaxException;
import org.adduce.core.file.DossierFormat;

/**
 * The files that a person means by names, patterns ({@code notes/*.txt}, {@code **}{@code /*.ris}) and folders; each once,
 * in the order named, those of a pattern or a folder by their paths. Dossiers, their attachments and hidden files in a
 * folder are not meant.
 */
final class InputFiles {

    /**
     * A file to read.
     *
     * @param path where it is; there may be none
     * @param name the file as its user sees it
     * @param isNamed whether it was named itself, and not found by a pattern or in a folder
     */
    record Input(Path path, String name, boolean isNamed) {
    }

    private static final String PATTERN_SIGNS = "*?[{";

    private final Surroundings around;
    private final Map<Path, Input> found = new LinkedHashMap<>();

    private InputFiles(Surroundings around) {
        this.around = around;
    }

    static Collection<Input> of(List<String> names, Surroundings around) throws IOException {
        var files = new InputFiles(around);
        for (var name : names) {
            files.add(name);
        }
        return files.found.values();
    }

    private void add(String name) throws IOException {
        if (isPattern(name) && !Files.exists(around.file(name))) {
            addMatching(name);
            return;
        }
        var path = around.file(name);
        if (Files.isDirectory(path)) {
            addAll(path, name, "**");
        } else {
            found.putIfAbsent(path.normalize(), new Input(path, name, true));
        }
    }

    private static boolean isPattern(String name) {
        return name.chars().anyMatch(c -> PATTERN_SIGNS.indexOf(c) >= 0);
    }

    /** The folder before the first sign of a pattern is walked; the rest must match. */
    private void addMatching(String pattern) throws IOException {
        int slash = pattern.lastIndexOf('/', firstSign(pattern));
        var start = slash < 0 ? "" : pattern.substring(0, Math.max(slash, 1));
        int before = found.size();
        if (Files.isDirectory(around.file(start))) {
            addAll(around.file(start), start, pattern.substring(slash + 1));
        }
        if (found.size() == before) {
            // told as a file that is not there
            var nowhere = around.file(pattern);
            found.putIfAbsent(nowhere, new Input(nowhere, pattern, true));
        }
    }

    private static int firstSign(String pattern) {
        int sign = 0;
        while (PATTERN_SIGNS.indexOf(pattern.charAt(sign)) < 0) {
            sign++;
        }
        return sign;
    }

    private void addAll(Path folder, String shown, String pattern) throws IOException {
        var matcher = matcher(folder, pattern);
        var sorted = new TreeMap<String, Path>();
        Files.walkFileTree(folder, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path each, BasicFileAttributes attributes) {
                boolean isMeant = each.equals(folder) || !isHidden(each) && !each.toString().endsWith(".files");
                return isMeant ? FileVisitResult.CONTINUE : FileVisitResult.SKIP_SUBTREE;
            }

            @Override
            public FileVisitResult visitFile(Path each, BasicFileAttributes attributes) {
                var relative = folder.relativize(each);
                if (!isHidden(each) && !each.toString().endsWith(DossierFormat.EXTENSION) && matcher.matches(relative)) {
                    sorted.put(relative.toString(), each);
                }
                return FileVisitResult.CONTINUE;
            }
        });
        sorted.forEach((relative, path) -> found.putIfAbsent(path.normalize(),
                new Input(path, shown.isEmpty() ? relative : Path.of(shown).resolve(relative).toString(), false)));
    }

    private static PathMatcher matcher(Path folder, String pattern) {
        try {
            return folder.getFileSystem().getPathMatcher("glob:" + pattern);
        } catch (PatternSyntaxException e) {
            throw CommandFailure.usage("“" + pattern + "” is no pattern for files: " + e.getDescription() + ".");
        }
    }

    private static boolean isHidden(Path path) {
        return path.getFileName() != null && path.getFileName().toString().startsWith(".");
    }
}
