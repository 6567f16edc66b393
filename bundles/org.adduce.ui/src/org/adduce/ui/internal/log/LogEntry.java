package org.adduce.ui.internal.log;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import org.eclipse.core.runtime.IStatus;

/**
 * Something that was logged.
 *
 * @param severity one of {@link IStatus}
 * @param plugin who logged it
 * @param message what happened
 * @param details all that is known of it
 * @param time when, in milliseconds
 */
record LogEntry(int severity, String plugin, String message, String details, long time) {

    /** A cause may go round in a circle. */
    private static final int MOST_CAUSES = 20;

    static LogEntry of(IStatus status, long time) {
        return new LogEntry(status.getSeverity(), status.getPlugin(), status.getMessage(), details(status), time);
    }

    /** What to copy when one reports it: who, what, the causes, those of its parts. */
    static String details(IStatus status) {
        var words = new StringBuilder();
        write(status, words, "");
        return words.toString().strip();
    }

    private static void write(IStatus status, StringBuilder words, String indent) {
        words.append(indent).append(status.getMessage()).append('\n').append(indent).append(status.getPlugin()).append('\n');
        int depth = 0;
        for (var cause = status.getException(); cause != null && depth < MOST_CAUSES; cause = cause.getCause()) {
            words.append(indent).append(cause).append('\n');
            for (var frame : cause.getStackTrace()) {
                words.append(indent).append("    ").append(frame).append('\n');
            }
            depth++;
        }
        for (var child : status.getChildren()) {
            write(child, words, indent + "  ");
        }
    }

    String timeInWords() {
        return DateTimeFormatter.ofLocalizedTime(FormatStyle.MEDIUM).format(Instant.ofEpochMilli(time).atZone(ZoneId.systemDefault()));
    }
}
