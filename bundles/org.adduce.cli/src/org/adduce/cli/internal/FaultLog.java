package org.adduce.cli.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.Optional;

/**
 * The file that stack traces go to.
 *
 * @param file where it is
 */
record FaultLog(Path file) {

    /** The user's own: {@code adduce/faults.log} where the system keeps such things. */
    static FaultLog ofUser() {
        var state = Optional.ofNullable(System.getenv("XDG_STATE_HOME")).filter(folder -> !folder.isEmpty()).map(Path::of)
                .orElseGet(() -> Path.of(System.getProperty("user.home", "."), ".local", "state"));
        return new FaultLog(state.resolve("adduce").resolve("faults.log"));
    }

    /** Adds a fault; gives where it can be read, which is nowhere if the disk refuses. */
    Optional<Path> add(String command, Throwable fault) {
        try {
            Files.createDirectories(file.getParent());
            Files.writeString(file, Instant.now() + " " + command + '\n' + trace(fault), StandardOpenOption.CREATE, StandardOpenOption.APPEND);
            return Optional.of(file);
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private static String trace(Throwable fault) {
        var trace = new StringBuilder();
        for (var cause = fault; cause != null; cause = cause.getCause()) {
            trace.append(cause == fault ? "" : "Caused by: ").append(cause).append('\n');
            for (var frame : cause.getStackTrace()) {
                trace.append("\tat ").append(frame).append('\n');
            }
        }
        return trace.toString();
    }
}
