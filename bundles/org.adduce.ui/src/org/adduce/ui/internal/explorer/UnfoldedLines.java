package org.adduce.ui.internal.explorer;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.adduce.core.dossier.OpenDossier;

/** Which groups of which dossiers were unfolded when they were last seen: who comes back the next day finds them so. */
final class UnfoldedLines {

    private static final String BETWEEN = " ";
    private static final String SEARCHES = "SEARCHES";

    private final Map<String, Set<String>> names = new HashMap<>();

    /** Takes what was told of the dossier in a file; null where nothing was. */
    void restore(String path, String told) {
        if (told != null) {
            names.put(path, new HashSet<>(List.of(told.split(BETWEEN))));
        }
    }

    /** Tells, by file, which are unfolded now, and which were where nobody has looked since. */
    Map<String, String> told(Collection<?> unfolded) {
        var all = new UnfoldedLines();
        names.forEach((path, lines) -> all.names.put(path, new HashSet<>(lines)));
        all.keep(unfolded);
        return all.names.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, entry -> String.join(BETWEEN, entry.getValue().stream().sorted().toList())));
    }

    /** Remembers them. */
    void keep(Collection<?> unfolded) {
        for (var line : unfolded) {
            switch (line) {
                case GroupNode group -> add(group.dossier(), group.group().name());
                case FolderNode folders -> add(folders.dossier(), SEARCHES);
                case null, default -> { }
            }
        }
    }

    private void add(OpenDossier dossier, String name) {
        names.computeIfAbsent(path(dossier), path -> new HashSet<>()).add(name);
    }

    /** Whether a line was unfolded. */
    boolean contains(Object line) {
        return switch (line) {
            case GroupNode group -> has(group.dossier(), group.group().name());
            case FolderNode folders -> has(folders.dossier(), SEARCHES);
            case null, default -> false;
        };
    }

    private boolean has(OpenDossier dossier, String name) {
        return names.getOrDefault(path(dossier), Set.of()).contains(name);
    }

    /** Forgets those of dossiers that are seen now: from here on the tree itself knows. */
    void forget(Collection<OpenDossier> seen) {
        seen.forEach(dossier -> names.remove(path(dossier)));
    }

    private static String path(OpenDossier dossier) {
        return dossier.path().toString();
    }
}
