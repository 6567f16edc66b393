package org.adduce.core.internal.journal;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.adduce.core.dossier.OpenDossier;
import org.adduce.core.file.DossierReader;
import org.adduce.core.file.DossierWriter;
import org.adduce.core.internal.file.Fragment;
import org.adduce.model.Dossier;

/** What a journal's file tells. */
public final class JournalReading {

    private final Path file;
    private final Frames frames;
    private final Header header;
    private final List<String> changes;
    private Instant until;

    private JournalReading(Path file, Frames frames) throws IOException {
        this.file = file;
        this.frames = frames;
        this.header = Header.read(frames.records().getFirst().bytes(), file.toString());
        this.until = header.since();
        this.changes = List.copyOf(inForce());
    }

    /** Reads a journal. */
    public static JournalReading of(Path file) throws IOException {
        var frames = Frames.of(file);
        if (frames.records().isEmpty() || frames.records().getFirst().kind() != JournalFile.HEADER) {
            throw new IOException(file + ": This is no journal, or the disk lost its beginning. It can be deleted.");
        }
        return new JournalReading(file, frames);
    }

    private List<String> inForce() throws IOException {
        Deque<String> done = new ArrayDeque<>();
        Deque<String> takenBack = new ArrayDeque<>();
        for (var frame : frames.records()) {
            if (frame.kind() == JournalFile.ENTRY) {
                var head = Fragment.readHead(frame.bytes(), file.toString());
                until = time(head).orElse(until);
                switch (head.name()) {
                    case EntryWriter.BACK -> move(done, takenBack);
                    case EntryWriter.AGAIN -> move(takenBack, done);
                    default -> {
                        done.addLast(head.attribute("label"));
                        takenBack.clear();
                    }
                }
            }
        }
        return new ArrayList<>(done);
    }

    private static void move(Deque<String> from, Deque<String> to) {
        Optional.ofNullable(from.pollLast()).ifPresent(to::addLast);
    }

    private static Optional<Instant> time(Fragment.Around head) {
        try {
            return Optional.of(Instant.parse(head.attribute("at")));
        } catch (DateTimeException unreadable) {
            return Optional.empty();
        }
    }

    /** Its file. */
    public Path file() {
        return file;
    }

    /** What it belongs to. */
    public Header header() {
        return header;
    }

    /** When its last gesture was made. */
    public Instant until() {
        return until;
    }

    /** What the changes in force are called, the oldest first. */
    public List<String> changes() {
        return changes;
    }

    /** Whether its last record is there only in part. */
    public boolean isTorn() {
        return frames.isTorn();
    }

    /** Where its last whole record ends. */
    long end() {
        return frames.end();
    }

    /** The dossier as it was when the journal began, where the journal has it since no file ever had. */
    Optional<Dossier> content() throws IOException {
        for (var frame : frames.records()) {
            if (frame.kind() == JournalFile.CONTENT) {
                return Optional.of(DossierReader.read(new ByteArrayInputStream(frame.bytes()), file.toString()));
            }
        }
        return Optional.empty();
    }

    /** Plays it back; gives how much had no place. */
    int play(OpenDossier dossier) throws IOException {
        var replay = new Replay(dossier, file.toString());
        for (var frame : frames.records()) {
            switch (frame.kind()) {
                case JournalFile.ENTRY -> replay.play(frame.bytes());
                case JournalFile.BYTES -> dossier.bring(frame.bytes());
                default -> { }
            }
        }
        return replay.unplaced();
    }

    /** Whether a dossier, which is changed by the trial, is after playing it back as it was before. */
    public boolean changesNothing(OpenDossier dossier) throws IOException {
        var before = DossierWriter.toBytes(dossier.root());
        play(dossier);
        return Arrays.equals(before, DossierWriter.toBytes(dossier.root()));
    }
}
