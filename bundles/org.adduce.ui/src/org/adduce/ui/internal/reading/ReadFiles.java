package org.adduce.ui.internal.reading;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.jobs.Job;

/** Keeps what was read in a file a dossier, in the workbench's own folder; written some time after the last mark. */
final class ReadFiles implements ReadStore {

    private static final int DELAY_MILLIS = 400;

    private final Path folder;
    private final Map<UUID, Set<UUID>> due = new HashMap<>();
    private final Job writing = Job.createSystem(Messages.Read_keeping, (ICoreRunnable) monitor -> write());

    ReadFiles(Path folder) {
        this.folder = folder;
    }

    @Override
    public Set<UUID> kept(UUID dossier) {
        var kept = new LinkedHashSet<UUID>();
        var file = file(dossier);
        if (Files.exists(file)) {
            try {
                Files.readAllLines(file, StandardCharsets.UTF_8).forEach(line -> kept.add(UUID.fromString(line)));
            } catch (IOException | IllegalArgumentException e) {
                ILog.get().warn("What was read is not known any more: " + file, e);
            }
        }
        return kept;
    }

    @Override
    public void keep(UUID dossier, Set<UUID> read) {
        synchronized (due) {
            due.put(dossier, read);
        }
        writing.schedule(DELAY_MILLIS);
    }

    /** Writes what is due at once. */
    void flush() {
        writing.cancel();
        write();
    }

    private void write() {
        Map<UUID, Set<UUID>> now;
        synchronized (due) {
            now = Map.copyOf(due);
            due.clear();
        }
        now.forEach(this::write);
    }

    private void write(UUID dossier, Set<UUID> read) {
        try {
            Files.createDirectories(folder);
            var fresh = folder.resolve(dossier + ".new");
            Files.write(fresh, read.stream().map(UUID::toString).sorted().toList(), StandardCharsets.UTF_8);
            Files.move(fresh, file(dossier), StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            ILog.get().warn("What was read could not be kept: " + folder, e);
        }
    }

    private Path file(UUID dossier) {
        return folder.resolve(dossier + ".read");
    }
}
