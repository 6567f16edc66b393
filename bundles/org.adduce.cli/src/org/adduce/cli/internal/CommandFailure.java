package org.adduce.cli.internal;

/** A command cannot go on, for a reason its user can do something about. The message names the file, the place and the remedy. */
final class CommandFailure extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final Exit exit;

    private CommandFailure(Exit exit, String message) {
        super(message);
        this.exit = exit;
    }

    /** It was called wrongly. */
    static CommandFailure usage(String message) {
        return new CommandFailure(Exit.USAGE, message);
    }

    /** A file could not be read or written. */
    static CommandFailure unreadable(String message) {
        return new CommandFailure(Exit.UNREADABLE, message);
    }

    Exit exit() {
        return exit;
    }
}
