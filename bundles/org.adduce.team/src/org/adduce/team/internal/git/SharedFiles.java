package org.adduce.team.internal.git;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.adduce.core.file.DossierFormat;
import org.adduce.team.git.GitSetup.Step;

/** Files at the top of a repository that make git treat dossiers well; the team shares them. */
public final class SharedFiles {

    private static final String ATTRIBUTES = ".gitattributes";
    private static final String IGNORED = ".gitignore";
    /** Attachments are named by their bytes, which nobody must convert. Locks tell who has a dossier open on one desk. */
    private static final Map<String, List<String>> LINES = lines();

    private SharedFiles() {
    }

    private static Map<String, List<String>> lines() {
        var lines = new LinkedHashMap<String, List<String>>();
        lines.put(ATTRIBUTES, List.of("*" + DossierFormat.EXTENSION + " text eol=lf merge=adduce diff=adduce", "**/*.files/** -text"));
        lines.put(IGNORED, List.of(".*" + DossierFormat.EXTENSION + ".lock"));
        return lines;
    }

    /** Their names. */
    public static List<String> names() {
        return List.copyOf(LINES.keySet());
    }

    /** Whether one says all that it is to say. */
    public static boolean isComplete(String name, String text) {
        return normal(text).containsAll(LINES.get(name));
    }

    /** Writes what is missing; gives what is there now. */
    public static List<Step> write(Path top) throws IOException {
        var steps = new ArrayList<Step>();
        for (var name : names()) {
            write(top.resolve(name), steps);
        }
        return steps;
    }

    private static void write(Path file, List<Step> steps) throws IOException {
        var name = file.getFileName().toString();
        var text = read(file).orElse("");
        var known = normal(text);
        var added = new StringBuilder(text);
        for (var line : LINES.get(name)) {
            boolean isThere = known.contains(line);
            if (!isThere) {
                added.append(added.isEmpty() || added.charAt(added.length() - 1) == '\n' ? "" : "\n").append(line).append('\n');
            }
            steps.add(new Step(name, line, !isThere));
        }
        if (added.length() > text.length()) {
            Files.writeString(file, added, StandardCharsets.UTF_8);
        }
    }

    /** The text of one, if it is there. */
    static Optional<String> read(Path file) throws IOException {
        return Files.isRegularFile(file) ? Optional.of(Files.readString(file, StandardCharsets.UTF_8)) : Optional.empty();
    }

    private static List<String> normal(String text) {
        return text.lines().map(line -> line.strip().replaceAll("\\s+", " ")).toList();
    }
}
