package org.adduce.core.lock;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Optional;
import java.util.Properties;
import org.adduce.core.internal.lock.ThisMachine;

/**
 * Who has a dossier open.
 *
 * @param program what they have it open in, for people ("Adduce", "adduce import")
 * @param user the name of their account
 * @param host the name of their machine
 * @param process its number there
 * @param started when the process was started, which tells it from a later one with the same number; epoch where unknown
 * @param since when they opened it
 * @since 1.0
 */
public record Holder(String program, String user, String host, long process, Instant started, Instant since) {

    /** This process. */
    public static Holder ofThisProcess(String program) {
        var self = ProcessHandle.current();
        return new Holder(program, System.getProperty("user.name", ""), ThisMachine.NAME, self.pid(),
                self.info().startInstant().orElse(Instant.EPOCH), Instant.now());
    }

    /** Whether it is a process of this machine. */
    public boolean isHere() {
        return host.equals(ThisMachine.NAME);
    }

    /** Whether it is this very process, which may be opening it just now. */
    public boolean isThisProcess() {
        return isHere() && process == ProcessHandle.current().pid();
    }

    /** Whether it is known to have ended: only of processes of this machine can that be known. */
    public boolean isGone() {
        return isHere() && ProcessHandle.of(process).filter(this::isSame).isEmpty();
    }

    private boolean isSame(ProcessHandle handle) {
        return handle.isAlive() && handle.info().startInstant().filter(at -> !started.equals(Instant.EPOCH) && !at.equals(started)).isEmpty();
    }

    /** As it stands in a lock's file. */
    public String toText() {
        var properties = new Properties();
        properties.setProperty("program", program);
        properties.setProperty("user", user);
        properties.setProperty("host", host);
        properties.setProperty("process", Long.toString(process));
        properties.setProperty("started", started.toString());
        properties.setProperty("since", since.toString());
        var text = new StringWriter();
        properties.stringPropertyNames().stream().sorted().forEach(name -> text.append(name).append('=').append(line(properties.getProperty(name))));
        return text.toString();
    }

    private static String line(String value) {
        return value.replace("\\", "\\\\").replace("\n", " ").replace("\r", " ") + "\n";
    }

    /** Reads what {@link #toText} gave; none where it says something else, as a lock that is being written may. */
    public static Optional<Holder> parse(String text) {
        try {
            var properties = new Properties();
            properties.load(new StringReader(text));
            return Optional.of(new Holder(properties.getProperty("program", ""), properties.getProperty("user", ""),
                    properties.getProperty("host", ""), Long.parseLong(properties.getProperty("process", "")),
                    Instant.parse(properties.getProperty("started", "")), Instant.parse(properties.getProperty("since", ""))));
        } catch (IOException | IllegalArgumentException | DateTimeException unreadable) {
            return Optional.empty();
        }
    }
}
