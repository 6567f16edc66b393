package org.adduce.core.journal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.adduce.core.dossier.OpenDossier;
import org.adduce.core.internal.journal.JournalDesk;
import org.adduce.core.internal.journal.JournalReading;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.Platform;

/**
 * The journals of one workbench: from the first unsaved change on every gesture on a dossier, undo and redo too, is on disk
 * within a second, in a folder of the workbench's own. A journal is gone when its dossier is saved or closed. One that is
 * left when the workbench starts again is work that can be put back. Unless it says otherwise, a method is called on the
 * thread that changes the dossiers.
 *
 * @since 1.0
 */
public final class Journals implements AutoCloseable {

    /** What a journal's file name ends with. */
    private static final String EXTENSION = ".journal";
    private static final Duration KEPT_ASIDE = Duration.ofDays(30);

    private final Path folder;
    private final JournalDesk desk;

    /** Journals in a folder, which need not exist. */
    public Journals(Path folder, JournalTrouble trouble) {
        this.folder = folder;
        this.desk = new JournalDesk(folder, trouble);
    }

    /** Keeps the journal of a dossier from now until it is closed; one that is kept already goes on. */
    public void keep(OpenDossier dossier) {
        desk.keep(dossier);
    }

    /**
     * The journals that nobody keeps: what was not saved when a workbench ended. What a dossier's file holds anyway is left
     * out, and its journal taken away. Any thread; may take as long as opening the dossiers.
     */
    public List<LeftJournal> left() throws IOException {
        var left = new ArrayList<LeftJournal>();
        if (!Files.isDirectory(folder)) {
            return left;
        }
        try (var files = Files.newDirectoryStream(folder, "*" + EXTENSION)) {
            for (var file : files) {
                look(file, left);
            }
        }
        left.sort(Comparator.comparing(LeftJournal::since));
        return left;
    }

    private void look(Path file, List<LeftJournal> left) {
        try {
            if (desk.isHeld(file)) {
                return;
            }
            var journal = new LeftJournal(JournalReading.of(file));
            if (journal.changes().isEmpty() || !journal.isNewer() && journal.footing() == LeftJournal.Footing.CHANGED && isSaved(journal)) {
                Files.delete(file);
            } else {
                left.add(journal);
            }
        } catch (IOException e) {
            // one that begins this moment has no head yet; of one that is damaged people should hear
            if (Platform.isRunning()) {
                ILog.of(Journals.class).warn("A journal is there that cannot be read: " + file, e);
            }
        }
    }

    /** Killed after the saving and before the journal was emptied: then playing it back changes nothing. */
    private static boolean isSaved(LeftJournal journal) throws IOException {
        if (!Files.exists(journal.dossier())) {
            return false;
        }
        try (var dossier = OpenDossier.open(journal.dossier())) {
            return journal.reading().changesNothing(dossier);
        }
    }

    /**
     * Opens the dossier of a journal and plays it back; its gestures can be taken back, and the journal goes on. Any thread,
     * as long as nobody else has the dossier.
     *
     * @throws IOException if the dossier cannot be read; the journal stays as it is
     */
    public OpenDossier restore(LeftJournal journal) throws IOException {
        return desk.restore(journal.reading());
    }

    /**
     * Plays a journal back on another file, which must hold what the journal goes on from, or the nearest there is; then the
     * journal is that file's. What has no place there is left out.
     *
     * @throws IOException if the file cannot be read; the journal stays as it is
     */
    public OpenDossier restoreAs(LeftJournal journal, Path copy) throws IOException {
        return desk.restoreAs(journal.reading(), copy);
    }

    /**
     * Offers a journal no more. Its file stays in the folder {@code aside} for a month, for whoever decided too quickly.
     *
     * @throws IOException if it cannot be moved; it will be offered again
     */
    public void setAside(LeftJournal journal) throws IOException {
        var aside = Files.createDirectories(folder.resolve("aside"));
        Files.setLastModifiedTime(journal.file(), FileTime.from(Instant.now()));
        Files.move(journal.file(), aside.resolve(journal.file().getFileName()));
        try (var files = Files.newDirectoryStream(aside)) {
            for (var file : files) {
                if (Files.getLastModifiedTime(file).toInstant().isBefore(Instant.now().minus(KEPT_ASIDE))) {
                    Files.delete(file);
                }
            }
        }
    }

    /** All work is saved, or need not be kept: takes all journals away that are kept here. */
    public void discardAll() {
        desk.discardAll();
    }

    /** Stops keeping journals; what is unsaved stays in them. */
    @Override
    public void close() {
        desk.close();
    }
}
