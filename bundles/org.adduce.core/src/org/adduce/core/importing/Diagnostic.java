package org.adduce.core.importing;

/**
 * Something a person should know about an input.
 *
 * @param severity how bad it is
 * @param message what it is and what can be done, in plain words, without the file's name
 * @param line the line it is at, from 1, or 0 where it is at no line
 * @since 1.0
 */
public record Diagnostic(Severity severity, String message, int line) {

    /** How bad something is, in rising order. */
    public enum Severity {
        /** Good to know: nothing was lost. */
        INFO,
        /** Something was left out or guessed. */
        WARNING,
        /** It could not be read. */
        ERROR
    }

    /** Something left out or guessed. */
    public static Diagnostic warning(String message, int line) {
        return new Diagnostic(Severity.WARNING, message, line);
    }

    /** Something that could not be read. */
    public static Diagnostic error(String message, int line) {
        return new Diagnostic(Severity.ERROR, message, line);
    }

    /** Something good to know. */
    public static Diagnostic info(String message, int line) {
        return new Diagnostic(Severity.INFO, message, line);
    }
}
