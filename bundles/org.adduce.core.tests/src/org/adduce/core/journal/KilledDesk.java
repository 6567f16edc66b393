package org.adduce.core.journal;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.locks.LockSupport;
import org.adduce.core.dossier.OpenDossier;

/** A process that works on a dossier until it is killed: it makes gestures, says so after each, and saves now and then. */
final class KilledDesk {

    /** Pauses between gestures, so that some are old when the process is killed: nanoseconds. */
    private static final long PAUSE = 4_000_000;

    private KilledDesk() {
    }

    /** Arguments: the dossier's file, the folder of journals, a seed. */
    public static void main(String[] args) throws IOException {
        var told = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        var dossier = OpenDossier.open(Path.of(args[0]));
        var journals = new Journals(Path.of(args[1]), new Untroubled());
        journals.keep(dossier);
        var work = new DeskWork(Long.parseLong(args[2]));
        for (int done = 1;; done++) {
            work.one(dossier);
            told.println(done + " " + System.currentTimeMillis());
            LockSupport.parkNanos(PAUSE);
        }
    }
}
