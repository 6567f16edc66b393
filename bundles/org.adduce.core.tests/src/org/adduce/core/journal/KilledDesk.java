package org.adduce.core.journal;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.locks.LockSupport;
import org.adduce.core.dossier.OpenDossier;

/** A process that works on a dossier until it is killed: it makes gestures, says so after each, and saves now and then. */
final class KilledDesk {

    /** Pauses between gestures, so that some are old when the process is killed: nanoseconds. */
    private static final long PAUSE = 4_000_000;

    private KilledDesk() {
    }

    /** What a line begins with that tells that the process had its turn; milliseconds since the epoch follow. */
    static final String TURN = "turn ";
    /** Milliseconds between two turns: as often as a journal is written. */
    private static final long PERIOD = 250;

    /** Arguments: the dossier's file, the folder of journals, a seed. */
    public static void main(String[] args) throws IOException {
        var told = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        var dossier = OpenDossier.open(Path.of(args[0]));
        var journals = new Journals(Path.of(args[1]), new Untroubled());
        journals.keep(dossier);
        tellTurns(told, Path.of(args[1]).resolveSibling("turn"));
        var work = new DeskWork(Long.parseLong(args[2]));
        for (int done = 1;; done++) {
            work.one(dossier);
            told.println(done + " " + System.currentTimeMillis());
            LockSupport.parkNanos(PAUSE);
        }
    }

    /** Does as seldom and as thoroughly as the journal what takes the machine's time alone: a write that reaches the disk. */
    private static void tellTurns(PrintStream told, Path file) {
        var thread = new Thread(() -> {
            while (true) {
                LockSupport.parkNanos(PERIOD * 1_000_000);
                force(file);
                told.println(TURN + System.currentTimeMillis());
            }
        }, "Turns");
        thread.setDaemon(true);
        thread.start();
    }

    private static void force(Path file) {
        try (var channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
            channel.write(ByteBuffer.wrap(TURN.getBytes(StandardCharsets.UTF_8)));
            channel.force(false);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
