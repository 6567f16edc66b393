package org.adduce.core.internal.journal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.adduce.core.dossier.DossierEvent;
import org.adduce.core.dossier.OpenDossier;
import org.adduce.core.file.DossierFormat;
import org.adduce.core.file.DossierWriter;
import org.adduce.core.journal.JournalTrouble;

/** The journals that this process keeps in one folder. */
public final class JournalDesk implements AutoCloseable {

    private final Path folder;
    private final Tape.Maker maker;
    private final Journal.Trouble trouble;
    private final Scribe scribe = new Scribe();
    private final Map<OpenDossier, Journal> kept = new ConcurrentHashMap<>();

    /** Journals on this machine's disk. */
    public JournalDesk(Path folder, JournalTrouble trouble) {
        this(folder, trouble, Tape::open);
    }

    JournalDesk(Path folder, JournalTrouble trouble, Tape.Maker maker) {
        this.folder = folder;
        this.maker = maker;
        this.trouble = new Journal.Trouble() {
            @Override
            public void interrupted(OpenDossier dossier, IOException problem) {
                trouble.interrupted(dossier, problem);
            }

            @Override
            public void resumed(OpenDossier dossier) {
                trouble.resumed(dossier);
            }
        };
    }

    /** Keeps a dossier's journal unless it is kept. */
    public void keep(OpenDossier dossier) {
        kept.computeIfAbsent(dossier, this::begin);
    }

    private Journal begin(OpenDossier dossier) {
        var journal = new Journal(dossier, new JournalFile(beginning(dossier), this::place, maker), scribe, trouble);
        journal.attach();
        forgetWhenClosed(dossier);
        return journal;
    }

    private void forgetWhenClosed(OpenDossier dossier) {
        dossier.addListener(event -> {
            if (event instanceof DossierEvent.Closed) {
                kept.remove(dossier);
            }
        });
    }

    private static Beginning beginning(OpenDossier dossier) {
        return new Beginning(dossier.path(), Journal.title(dossier), dossier.savedContent(), contentIfNeverSaved(dossier));
    }

    private static Optional<byte[]> contentIfNeverSaved(OpenDossier dossier) {
        if (dossier.savedContent().isPresent()) {
            return Optional.empty();
        }
        try {
            return Optional.of(DossierWriter.toBytes(dossier.root()));
        } catch (IOException e) {
            throw new UncheckedIOException("What no file can hold no journal can", e);
        }
    }

    /** A new file's name tells people which dossier it belongs to. */
    private Path place(Path dossier) {
        var name = dossier.getFileName().toString();
        var stem = name.endsWith(DossierFormat.EXTENSION) ? name.substring(0, name.length() - DossierFormat.EXTENSION.length()) : name;
        var of = UUID.nameUUIDFromBytes(dossier.toString().getBytes(StandardCharsets.UTF_8)).toString().substring(0, 8);
        return folder.resolve(stem + '-' + of + '-' + UUID.randomUUID().toString().substring(0, 8) + ".journal");
    }

    /** Whether a journal is being kept, by this process or another. */
    public boolean isHeld(Path file) throws IOException {
        return paths().contains(file) || Tape.isHeld(file);
    }

    private List<Path> paths() {
        return kept.values().stream().flatMap(journal -> journal.path().stream()).toList();
    }

    /** Opens a journal's dossier, plays it back, and goes on with it. */
    public OpenDossier restore(JournalReading reading) throws IOException {
        var content = reading.content();
        var path = reading.header().dossier();
        var dossier = content.isPresent() ? OpenDossier.create(path, content.get()) : OpenDossier.open(path);
        var tape = maker.open(reading.file());
        var beginning = new Beginning(path, reading.header().title(), dossier.savedContent(), Optional.empty());
        var journal = new Journal(dossier, new JournalFile(beginning, this::place, maker, reading.file(), tape, reading.end()), scribe, trouble);
        journal.replaying(true);
        journal.attach();
        forgetWhenClosed(dossier);
        kept.put(dossier, journal);
        try {
            reading.play(dossier);
            return dossier;
        } catch (IOException | RuntimeException e) {
            kept.remove(dossier);
            journal.leave();
            dossier.close();
            throw e;
        } finally {
            journal.replaying(false);
        }
    }

    /** Plays a journal back on another file. */
    public OpenDossier restoreAs(JournalReading reading, Path copy) throws IOException {
        var dossier = OpenDossier.open(copy);
        keep(dossier);
        try {
            reading.play(dossier);
            kept.get(dossier).write();
            Files.deleteIfExists(reading.file());
            return dossier;
        } catch (IOException | RuntimeException e) {
            dossier.close();
            throw e;
        }
    }

    /** Takes all journals away. */
    public void discardAll() {
        kept.values().forEach(Journal::discard);
        kept.clear();
    }

    @Override
    public void close() {
        kept.values().forEach(Journal::leave);
        kept.clear();
        scribe.close();
    }
}
