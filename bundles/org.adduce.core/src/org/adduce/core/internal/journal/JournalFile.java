package org.adduce.core.internal.journal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.adduce.core.internal.journal.Frames.Frame;

/**
 * One dossier's journal on the disk: there as long as something is unsaved. Entries are put in on one thread and written by
 * another. What a full disk refuses is kept and tried again.
 */
final class JournalFile {

    static final char HEADER = 'H';
    static final char CONTENT = 'C';
    static final char ENTRY = 'E';
    static final char BYTES = 'B';

    /** More than this is not kept in memory for a disk that refuses: bytes. */
    private static final long MOST_UNSENT = 256L << 20;

    private final Tape.Maker maker;
    private final Function<Path, Path> place;
    private final Object queueLock = new Object();
    private List<Entry> queue = new ArrayList<>();
    private final EntryWriter writer = new EntryWriter();
    private final Deque<Frame> unsent = new ArrayDeque<>();
    private long unsentBytes;
    private Beginning beginning;
    private Optional<Path> file = Optional.empty();
    private Optional<Tape> tape = Optional.empty();
    private long end;
    private boolean isForced = true;
    private boolean isGivenUp;

    /** A journal that is not there before its first entry; {@code place} gives a new file for a dossier's journal. */
    JournalFile(Beginning beginning, Function<Path, Path> place, Tape.Maker maker) {
        this.beginning = beginning;
        this.place = place;
        this.maker = maker;
    }

    /** A journal that goes on where it ended. */
    JournalFile(Beginning beginning, Function<Path, Path> place, Tape.Maker maker, Path existing, Tape held, long end) {
        this(beginning, place, maker);
        this.file = Optional.of(existing);
        this.tape = Optional.of(held);
        this.end = end;
    }

    /** Puts an entry in; takes no time to speak of. */
    void add(Entry entry) {
        synchronized (queueLock) {
            queue.add(entry);
        }
    }

    boolean isEmpty() {
        synchronized (queueLock) {
            return queue.isEmpty();
        }
    }

    private List<Entry> drain() {
        synchronized (queueLock) {
            if (queue.isEmpty()) {
                return List.of();
            }
            var drained = queue;
            queue = new ArrayList<>();
            return drained;
        }
    }

    /** Hands everything to the system, which has it even if this process is killed now. */
    synchronized void write() throws IOException {
        var entries = drain();
        if (isGivenUp || entries.isEmpty() && unsent.isEmpty()) {
            return;
        }
        try {
            prepare(entries);
        } catch (IOException | RuntimeException | OutOfMemoryError e) {
            giveUp();
            throw new IOException(e.getMessage(), e);
        }
        send();
    }

    private void prepare(List<Entry> entries) throws IOException {
        long now = System.currentTimeMillis();
        if (file.isEmpty() && unsent.isEmpty()) {
            keep(new Frame(HEADER, Header.of(beginning.dossier(), beginning.title(), beginning.base(), Instant.ofEpochMilli(now)).toBytes()));
            beginning.content().ifPresent(bytes -> keep(new Frame(CONTENT, bytes)));
        }
        for (var entry : entries) {
            keep(switch (entry) {
                case Entry.Made made -> new Frame(ENTRY, writer.write(made, now));
                case Entry.Told told -> new Frame(ENTRY, writer.write(told.made(), now));
                case Entry.Step step -> new Frame(ENTRY, writer.write(step, now));
                case Entry.Brought brought -> new Frame(BYTES, brought.bytes());
            });
        }
    }

    private void keep(Frame frame) {
        unsent.add(frame);
        unsentBytes += frame.bytes().length;
    }

    private void send() throws IOException {
        if (unsentBytes > MOST_UNSENT && tape.isEmpty()) {
            giveUp();
            throw new IOException("There is no room for the journal, and too much waits for it.");
        }
        if (tape.isEmpty()) {
            file = Optional.of(file.orElseGet(() -> place.apply(beginning.dossier())));
            tape = Optional.of(maker.open(file.get()));
        }
        while (!unsent.isEmpty()) {
            var buffer = unsent.peek().toBuffer();
            int length = buffer.remaining();
            tape.get().write(end, buffer);
            end += length;
            isForced = false;
            unsentBytes -= unsent.remove().bytes().length;
        }
    }

    /** Whether it cannot tell everything any more, until the dossier is saved. */
    synchronized boolean isGivenUp() {
        return isGivenUp;
    }

    /** Without all of it the rest is worth nothing; what is on the disk stays good up to here. */
    private void giveUp() {
        isGivenUp = true;
        unsent.clear();
        unsentBytes = 0;
    }

    /** Returns when what was written is on the disk. It may take long, and holds up nobody. */
    void force() throws IOException {
        Optional<Tape> written;
        synchronized (this) {
            written = isForced ? Optional.empty() : tape;
            isForced = true;
        }
        if (written.isPresent()) {
            try {
                written.get().force();
            } catch (java.nio.channels.ClosedChannelException saved) {
                return;
            }
        }
    }

    /** Everything it tells is saved: it is empty, and goes on from there. */
    synchronized void startAnew(Beginning saved) throws IOException {
        drain();
        unsent.clear();
        unsentBytes = 0;
        isGivenUp = false;
        beginning = saved;
        remove();
    }

    /** Takes it away. */
    synchronized void remove() throws IOException {
        var gone = file;
        letGo();
        if (gone.isPresent()) {
            Files.deleteIfExists(gone.get());
        }
    }

    /** Leaves it where it is, for others to find. */
    synchronized void letGo() throws IOException {
        var open = tape;
        tape = Optional.empty();
        file = Optional.empty();
        end = 0;
        if (open.isPresent()) {
            open.get().close();
        }
    }

    /** Where it is, if it is. */
    synchronized Optional<Path> path() {
        return file;
    }
}
