package org.adduce.core.journal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.adduce.core.file.ContentSum;
import org.adduce.core.internal.journal.JournalReading;

/**
 * A journal that a workbench left behind because it ended without saving or closing: what it holds, told without changing
 * anything.
 *
 * @since 1.0
 */
public final class LeftJournal {

    private final JournalReading reading;

    LeftJournal(JournalReading reading) {
        this.reading = reading;
    }

    /** How the dossier's file is now, against what the journal goes on from. */
    public enum Footing {
        /** It is as it was: the work can be put back as if nothing had happened. */
        SAME,
        /** Another program, or a later saving, changed it: the work can be put into a copy. */
        CHANGED,
        /** There is no such file any more. */
        MISSING,
        /** It was never saved; the journal has all of it. */
        NEVER_SAVED
    }

    JournalReading reading() {
        return reading;
    }

    /** The journal's own file. */
    public Path file() {
        return reading.file();
    }

    /** The dossier's file. */
    public Path dossier() {
        return reading.header().dossier();
    }

    /** The dossier's title when the journal began. */
    public String title() {
        return reading.header().title();
    }

    /** When the first unsaved change was made. */
    public Instant since() {
        return reading.header().since();
    }

    /** When the last was made. */
    public Instant until() {
        return reading.until();
    }

    /** What the changes are called that were in force at the end, the oldest first. */
    public List<String> changes() {
        return reading.changes();
    }

    /** What the dossier's file held when the journal began; none if it was never saved. */
    public Optional<ContentSum> base() {
        return reading.header().base();
    }

    /** Whether its last record came to the disk only in part, as happens when the power fails; it is left out. */
    public boolean isTorn() {
        return reading.isTorn();
    }

    /** Whether a newer version of the program wrote it, which alone can play it back. */
    public boolean isNewer() {
        return reading.header().isNewer();
    }

    /**
     * Compares the dossier's file with what the journal goes on from, which takes about as long as reading it.
     *
     * @throws IOException if the file is there and cannot be read
     */
    public Footing footing() throws IOException {
        if (base().isEmpty()) {
            return Files.exists(dossier()) ? Footing.CHANGED : Footing.NEVER_SAVED;
        }
        try {
            return ContentSum.of(dossier()).equals(base().get()) ? Footing.SAME : Footing.CHANGED;
        } catch (NoSuchFileException gone) {
            return Footing.MISSING;
        }
    }
}
