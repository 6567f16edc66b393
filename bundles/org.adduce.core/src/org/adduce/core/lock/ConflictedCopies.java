package org.adduce.core.lock;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.adduce.core.file.DossierFormat;

/**
 * Finds what programs that keep folders in step across machines leave beside a dossier when it was changed on two of them at
 * once: a second file of a similar name with the same dossier in it.
 *
 * @since 1.0
 */
public final class ConflictedCopies {

    /** Enough for the first tag with its id. */
    private static final int HEAD = 1 << 12;
    private static final Pattern ID = Pattern.compile("<dossier[^>]*?\\bid=\"([0-9a-fA-F-]{36})\"");

    private ConflictedCopies() {
    }

    /** The files in a dossier's folder whose names begin as its own does and which hold the same dossier, by its id. */
    public static List<Path> of(Path dossier) throws IOException {
        var id = id(dossier);
        var found = new ArrayList<Path>();
        var folder = dossier.toAbsolutePath().getParent();
        if (id.isEmpty() || folder == null) {
            return found;
        }
        var stem = stem(dossier);
        try (var files = Files.newDirectoryStream(folder, "*" + DossierFormat.EXTENSION)) {
            for (var file : files) {
                if (!file.getFileName().equals(dossier.getFileName()) && isMarked(stem(file), stem) && id(file).equals(id)) {
                    found.add(file);
                }
            }
        }
        found.sort(null);
        return found;
    }

    private static String stem(Path file) {
        var name = file.getFileName().toString();
        return name.endsWith(DossierFormat.EXTENSION) ? name.substring(0, name.length() - DossierFormat.EXTENSION.length()) : name;
    }

    /** The names differ from program to program and from language to language; all add a mark, and most the word. */
    private static boolean isMarked(String name, String stem) {
        var lower = name.toLowerCase(Locale.ROOT);
        return name.startsWith(stem) && (lower.contains("conflict") || lower.matches(Pattern.quote(stem.toLowerCase(Locale.ROOT)) + " ?\\(.*\\)"));
    }

    private static Optional<String> id(Path file) throws IOException {
        try (var in = Files.newInputStream(file)) {
            var matcher = ID.matcher(new String(in.readNBytes(HEAD), StandardCharsets.UTF_8));
            return matcher.find() ? Optional.of(matcher.group(1).toLowerCase(Locale.ROOT)) : Optional.empty();
        }
    }
}
