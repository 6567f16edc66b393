package org.adduce.importer.table.ui.internal;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.adduce.core.file.AttachmentFolder;
import org.adduce.core.importing.ImportException;
import org.adduce.core.importing.SettingsFile;
import org.adduce.importer.table.TableMapping;
import org.eclipse.core.runtime.ILog;

/**
 * What was decided of tables before, by the names of their columns: a small file each, of the same form as those that people
 * save, in the workbench's own state. What the ids are unique in is remembered but not given again by itself: another table
 * with the same columns may count its rows anew.
 */
public final class MappingMemory {

    private static final int MOST = 500;
    private static final String ENDING = ".json";
    /** How many digits of the sum of the columns' names make the name of a file. */
    private static final int NAME = 32;

    private final Path folder;

    /**
     * A memory.
     *
     * @param folder where it keeps its files; made when there is something to remember
     */
    public MappingMemory(Path folder) {
        this.folder = folder;
    }

    /** What was decided for a table with these columns; nothing if nothing was. */
    public Map<String, String> recall(List<String> headers) {
        var options = new LinkedHashMap<>(read(file(headers)));
        options.remove(TableMapping.SCOPE);
        return options;
    }

    /** What the ids of the last table with these columns were unique in; empty if there was none. */
    public String scope(List<String> headers) {
        return read(file(headers)).getOrDefault(TableMapping.SCOPE, "");
    }

    private static Map<String, String> read(Path file) {
        try {
            return Files.exists(file) ? SettingsFile.read(file) : Map.of();
        } catch (IOException | ImportException e) {
            ILog.of(MappingMemory.class).warn(file + ": " + e.getLocalizedMessage(), e);
            return Map.of();
        }
    }

    /** Remembers what was decided; what was not used for the longest time is forgotten where there is too much. */
    public void remember(List<String> headers, Map<String, String> options) {
        try {
            SettingsFile.write(file(headers), options);
            Files.setLastModifiedTime(file(headers), FileTime.from(Instant.now()));
            forget();
        } catch (IOException e) {
            ILog.of(MappingMemory.class).warn(folder + ": " + e.getLocalizedMessage(), e);
        }
    }

    private void forget() throws IOException {
        try (var files = Files.list(folder)) {
            var all = files.filter(file -> file.toString().endsWith(ENDING)).sorted(Comparator.comparingLong((Path file) -> file.toFile().lastModified()).reversed()).toList();
            for (var file : all.subList(Math.min(MOST, all.size()), all.size())) {
                Files.deleteIfExists(file);
            }
        }
    }

    /** The order of columns does not count, nor does case. */
    private Path file(List<String> headers) {
        var shape = String.join("\n", headers.stream().map(header -> header.toLowerCase(Locale.ROOT)).sorted().toList());
        return folder.resolve(AttachmentFolder.sha256(shape.getBytes(StandardCharsets.UTF_8)).substring(0, NAME) + ENDING);
    }
}
