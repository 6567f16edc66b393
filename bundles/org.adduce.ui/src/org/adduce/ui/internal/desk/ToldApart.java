package org.adduce.ui.internal.desk;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Files in a list: those of one name are told apart by their folders. */
public final class ToldApart {

    private ToldApart() {
    }

    /** As much of the folders of {@code file} as others of its name do not share; empty where no other has its name. */
    public static Optional<Path> folder(Path file, List<Path> all) {
        var others = all.stream().filter(other -> !other.equals(file) && other.getFileName().equals(file.getFileName())).toList();
        var folders = file.getParent();
        if (others.isEmpty() || folders == null || folders.getNameCount() == 0) {
            return Optional.empty();
        }
        int names = folders.getNameCount();
        for (int first = names - 1; first > 0; first--) {
            var part = folders.subpath(first, names);
            if (others.stream().noneMatch(other -> other.getParent() != null && other.getParent().endsWith(part))) {
                return Optional.of(part);
            }
        }
        return Optional.of(folders);
    }
}
