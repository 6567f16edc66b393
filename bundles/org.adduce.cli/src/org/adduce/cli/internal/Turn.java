package org.adduce.cli.internal;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import org.adduce.core.lock.DossierLock;
import org.adduce.core.lock.HeldException;
import picocli.CommandLine.Option;

/** A command that writes a dossier does so when nobody else has it open. */
final class Turn {

    @Option(names = "--wait", paramLabel = "SECONDS", defaultValue = "0",
            description = "If somebody has the dossier open, wait so long until they let go of it; without this the command refuses at once.")
    private long seconds;

    /**
     * Takes the dossier's lock.
     *
     * @param name the file as its user named it
     * @param command what others are told that the dossier is open in
     */
    DossierLock take(Path file, String name, String command) {
        if (seconds < 0) {
            throw CommandFailure.usage("--wait: " + seconds + " is less than none.");
        }
        try {
            return DossierLock.take(file, "adduce " + command, Duration.ofSeconds(seconds));
        } catch (HeldException held) {
            throw CommandFailure.unreadable(name + ": " + HeldException.words(held.holder()) + ", so nothing was written. Close it there, or wait with --wait SECONDS.");
        } catch (IOException e) {
            throw CommandFailure.unreadable(FileWords.of(name, e));
        }
    }
}
