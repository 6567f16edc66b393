package org.adduce.core.internal.journal;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.adduce.core.internal.file.Disk;

/** Where a journal is written, so that a test can let the disk be full. Held by this process as long as it is open. */
interface Tape extends Closeable {

    /** Writes all of it from a place on; what stood there and after it is gone. */
    void write(long at, ByteBuffer bytes) throws IOException;

    /** Returns when everything is on the disk, not only in its cache. */
    void force() throws IOException;

    /** Makes tapes. */
    @FunctionalInterface
    interface Maker {
        /** The tape in a file, which is made if it is not there. */
        Tape open(Path file) throws IOException;
    }

    /** A byte far beyond what is ever written: where locks are mandatory, a locked byte cannot be read. */
    long LOCKED = Long.MAX_VALUE - 1;

    /** A tape in a file of this machine. */
    static Tape open(Path file) throws IOException {
        Files.createDirectories(file.getParent());
        var channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE, StandardOpenOption.READ);
        try {
            hold(channel);
            forceFolder(file.getParent());
        } catch (IOException | RuntimeException e) {
            channel.close();
            throw e;
        }
        return new InFile(channel);
    }

    /** After a power cut the file must be found; systems that do not let a folder be opened see to it themselves. */
    private static void forceFolder(Path folder) {
        try {
            Disk.LOCAL.forceFolder(folder);
        } catch (IOException notOffered) {
            return;
        }
    }

    private static void hold(FileChannel channel) throws IOException {
        try {
            if (channel.tryLock(LOCKED, 1, false) == null) {
                throw new IOException("Another process holds this journal");
            }
        } catch (OverlappingFileLockException e) {
            throw new IOException("This process holds this journal already", e);
        }
    }

    /** Whether a process, this one or another, has a tape open in this file. Never asked about a file that this process holds. */
    static boolean isHeld(Path file) throws IOException {
        try (var channel = FileChannel.open(file, StandardOpenOption.WRITE);
                var lock = channel.tryLock(LOCKED, 1, false)) {
            return lock == null;
        } catch (OverlappingFileLockException e) {
            return true;
        }
    }

    /** In a file. */
    record InFile(FileChannel channel) implements Tape {

        @Override
        public void write(long at, ByteBuffer bytes) throws IOException {
            if (channel.size() > at) {
                channel.truncate(at);
            }
            for (long to = at; bytes.hasRemaining();) {
                to += channel.write(bytes, to);
            }
        }

        @Override
        public void force() throws IOException {
            channel.force(false);
        }

        @Override
        public void close() throws IOException {
            channel.close();
        }
    }
}
