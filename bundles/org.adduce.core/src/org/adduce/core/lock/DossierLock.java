package org.adduce.core.lock;

import java.io.Closeable;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.adduce.core.internal.lock.LockFile;

/**
 * Says to everybody else that somebody has a dossier open to change it. It is a small file beside the dossier's, named
 * {@code .NAME.adduce.lock}, which tells who, and which the operating system holds for this process where it can. Nobody is
 * forced to heed it: whoever writes all the same is found out by {@link org.adduce.core.file.ChangedOnDiskException}.
 *
 * @since 1.0
 */
public final class DossierLock implements Closeable {

    /** What this process holds, by the lock's file. */
    private static final Map<Path, DossierLock> HELD = new ConcurrentHashMap<>();
    private static final long PAUSE = TimeUnit.MILLISECONDS.toNanos(100);

    private final Path file;
    private final Path dossier;
    private final FileChannel channel;
    private final Optional<FileLock> hold;

    private DossierLock(Path dossier, Path file, LockFile.Hold held) {
        this.dossier = dossier;
        this.file = file;
        this.channel = held.channel();
        this.hold = held.lock();
    }

    /** The lock's file for a dossier's; a link is followed, so that two ways to one file lead to one lock. */
    public static Path fileOf(Path dossier) throws IOException {
        var real = Files.exists(dossier) ? dossier.toRealPath() : dossier.toAbsolutePath().normalize();
        return real.resolveSibling("." + real.getFileName() + ".lock");
    }

    /** Who has a dossier open; none if nobody has, or this process has. */
    public static Optional<Holder> holderOf(Path dossier) throws IOException {
        var file = fileOf(dossier);
        if (HELD.containsKey(file)) {
            return Optional.empty();
        }
        try {
            return Holder.parse(Files.readString(file, StandardCharsets.UTF_8)).filter(holder -> !holder.isGone());
        } catch (NoSuchFileException nobody) {
            return Optional.empty();
        }
    }

    /**
     * Takes the lock. One that was left by a process of this machine that is gone is taken over; where the folder cannot be
     * written there is nothing to be locked, and the lock says so to nobody.
     *
     * @param program what the dossier is open in, for people
     * @throws HeldException if somebody else has it
     */
    public static DossierLock take(Path dossier, String program) throws IOException {
        return take(dossier, program, false);
    }

    /** Takes the lock as {@link #take(Path, String)} does, even from another machine that has not let go of it. */
    public static DossierLock takeOver(Path dossier, String program) throws IOException {
        return take(dossier, program, true);
    }

    /** Takes the lock, waiting for so long if somebody else has it. */
    public static DossierLock take(Path dossier, String program, Duration patience) throws IOException {
        long end = System.nanoTime() + patience.toNanos();
        while (true) {
            try {
                return take(dossier, program);
            } catch (HeldException held) {
                if (System.nanoTime() >= end || Thread.interrupted()) {
                    throw held;
                }
                LockSupport.parkNanos(PAUSE);
            }
        }
    }

    private static DossierLock take(Path dossier, String program, boolean isForced) throws IOException {
        var file = fileOf(dossier);
        synchronized (HELD) {
            if (HELD.containsKey(file)) {
                throw new HeldException(dossier, Holder.ofThisProcess(program));
            }
            var held = LockFile.hold(file, Holder.ofThisProcess(program), isForced);
            if (held.other().isPresent()) {
                throw new HeldException(dossier, held.other().get());
            }
            var lock = new DossierLock(dossier, file, held);
            HELD.put(file, lock);
            return lock;
        }
    }

    /** The dossier's file. */
    public Path dossier() {
        return dossier;
    }

    /** Lets go of it. */
    @Override
    public void close() throws IOException {
        synchronized (HELD) {
            if (HELD.remove(file, this) && channel != null) {
                try (channel) {
                    Files.deleteIfExists(file);
                    if (hold.isPresent()) {
                        hold.get().release();
                    }
                }
            }
        }
    }
}
