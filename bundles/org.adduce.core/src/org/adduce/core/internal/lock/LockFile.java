package org.adduce.core.internal.lock;

import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.READ;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import org.adduce.core.lock.Holder;

/** A lock's file: what is written in it counts for all machines, and the hold of the operating system for this one. */
public final class LockFile {

    /** A byte far beyond what is ever written: where locks are mandatory, a locked byte cannot be read. */
    private static final long LOCKED = Long.MAX_VALUE - 1;
    private static final int LONGEST = 1 << 14;
    private static final int MOST_PADDING = 1000;
    /** Between opening a file and holding it, another process may take it away. */
    private static final int TRIES = 5;

    private LockFile() {
    }

    /**
     * What came of the trying.
     *
     * @param channel open as long as the lock is held; null where nothing can be locked
     * @param lock the hold of the operating system, if it gives one
     * @param other who has it, if it was not given
     */
    public record Hold(FileChannel channel, Optional<FileLock> lock, Optional<Holder> other) {

        static final Hold NOTHING_TO_LOCK = new Hold(null, Optional.empty(), Optional.empty());

        static Hold refused(Holder other) {
            return new Hold(null, Optional.empty(), Optional.of(other));
        }
    }

    /** Tries to hold a file for somebody. */
    public static Hold hold(Path file, Holder self, boolean isForced) throws IOException {
        for (int i = 0; i < TRIES; i++) {
            try {
                var channel = FileChannel.open(file, CREATE, READ, WRITE);
                var hold = hold(file, channel, self, isForced);
                if (hold.isPresent()) {
                    return hold.get();
                }
            } catch (AccessDeniedException readOnly) {
                return Hold.NOTHING_TO_LOCK;
            } catch (FileSystemException e) {
                if (Files.isWritable(file.toAbsolutePath().getParent())) {
                    throw e;
                }
                return Hold.NOTHING_TO_LOCK;
            }
        }
        throw new FileSystemException(file.toString(), null, "The lock comes and goes. Try again.");
    }

    private static Optional<Hold> hold(Path file, FileChannel channel, Holder self, boolean isForced) throws IOException {
        boolean isKept = false;
        try {
            var written = Holder.parse(read(channel));
            var lock = tryLock(channel);
            var other = other(written, lock, isForced);
            if (other.isPresent()) {
                return Optional.of(Hold.refused(other.get()));
            }
            long size = write(channel, self);
            // to read it by its name would end the hold: systems of the POSIX kind let go when a process closes any channel on a file
            isKept = Files.size(file) == size;
            return isKept ? Optional.of(new Hold(channel, lock.lock(), Optional.empty())) : Optional.empty();
        } catch (NoSuchFileException takenAway) {
            return Optional.empty();
        } finally {
            if (!isKept) {
                channel.close();
            }
        }
    }

    /**
     * What the operating system says.
     *
     * @param lock its hold, if it gave one
     * @param isKnown whether it has a say: some network disks know no locks
     */
    private record Word(Optional<FileLock> lock, boolean isKnown) {
    }

    private static Word tryLock(FileChannel channel) {
        try {
            return new Word(Optional.ofNullable(channel.tryLock(LOCKED, 1, false)), true);
        } catch (OverlappingFileLockException ours) {
            return new Word(Optional.empty(), true);
        } catch (IOException knowsNoLocks) {
            return new Word(Optional.empty(), false);
        }
    }

    /**
     * Who has it. A process of this machine has it if the system says so, or lives where the system says nothing; of one on
     * another machine, over a disk that tells them apart or not, nothing is known but what is written.
     */
    private static Optional<Holder> other(Optional<Holder> written, Word word, boolean isForced) {
        if (word.isKnown() && word.lock().isEmpty()) {
            return Optional.of(written.orElseGet(() -> new Holder("another program", "Somebody", "", 0, Instant.EPOCH, Instant.now())));
        }
        if (isForced) {
            return Optional.empty();
        }
        return written.filter(holder -> holder.isHere() ? !word.isKnown() && !holder.isGone() : true);
    }

    private static String read(FileChannel channel) throws IOException {
        var bytes = ByteBuffer.allocate(LONGEST);
        channel.read(bytes, 0);
        return new String(bytes.array(), 0, bytes.position(), StandardCharsets.UTF_8);
    }

    /** Of a length that hardly any other has: a file of that name and that length is this one, and no new one in its place. */
    private static long write(FileChannel channel, Holder self) throws IOException {
        channel.truncate(0);
        var padding = "#".repeat(1 + ThreadLocalRandom.current().nextInt(MOST_PADDING));
        var bytes = ByteBuffer.wrap((self.toText() + padding + '\n').getBytes(StandardCharsets.UTF_8));
        while (bytes.hasRemaining()) {
            channel.write(bytes, bytes.position());
        }
        return bytes.limit();
    }
}
