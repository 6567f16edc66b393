package org.adduce.ui.internal.exporting;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import org.adduce.core.exporting.ExportFormat;

/**
 * Where an export is offered to be written: in a folder, under a name, with the ending that the format usually has. Of formats that share
 * an ending each adds what it is, so that one does not lie on the other.
 *
 * @param folder where it is to be
 * @param name its name without an ending
 * @param formats all formats
 * @param inFolders the ids of those that write a folder of files
 */
record OfferedTarget(Path folder, String name, Collection<ExportFormat> formats, Set<String> inFolders) {

    /** For a format that a person has said nothing about. */
    String of(ExportFormat format) {
        var ending = ending(format);
        var ended = ending.isEmpty() || isShared(format) ? name + '-' + word(format) + ending : name + ending;
        return folder.resolve(ended).toString();
    }

    /** What a person has written, for another format: the same place and name with another ending. */
    String instead(String written, ExportFormat format) {
        try {
            var path = Path.of(written.strip());
            return Optional.ofNullable(path.getFileName()).map(Path::toString).filter(last -> !last.isEmpty())
                    .map(last -> path.resolveSibling(withoutEnding(last) + ending(format)).toString()).orElseGet(() -> of(format));
        } catch (InvalidPathException noPath) {
            return of(format);
        }
    }

    private String withoutEnding(String name) {
        return formats.stream().flatMap(format -> format.extensions().stream()).map(extension -> '.' + extension).filter(name::endsWith).findFirst()
                .map(ending -> name.substring(0, name.length() - ending.length())).orElse(name);
    }

    private String ending(ExportFormat format) {
        return inFolders.contains(format.id()) ? "" : usual(format).map(ending -> '.' + ending).orElse("");
    }

    private static Optional<String> usual(ExportFormat format) {
        return format.extensions().stream().findFirst();
    }

    /** The format that is called as its ending has it for itself. */
    private boolean isShared(ExportFormat format) {
        return !usual(format).equals(Optional.of(format.id()))
                && formats.stream().anyMatch(other -> !other.id().equals(format.id()) && usual(other).equals(usual(format)));
    }

    /** A format in short: its plug-in's name, which may stand before it, says nothing. */
    private static String word(ExportFormat format) {
        return format.id().substring(format.id().lastIndexOf('.') + 1);
    }
}
