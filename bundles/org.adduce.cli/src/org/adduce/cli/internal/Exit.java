package org.adduce.cli.internal;

/** How a command ended, as a script sees it. */
enum Exit {
    /** Done. */
    DONE(0),
    /** Done, but with findings: something invalid, a difference, a file that could not be read. */
    FINDINGS(1),
    /** The command was called wrongly. */
    USAGE(2),
    /** What it should work on could not be read at all, or its result could not be written. */
    UNREADABLE(3),
    /** A fault in the program. */
    FAULT(4);

    private final int code;

    Exit(int code) {
        this.code = code;
    }

    int code() {
        return code;
    }

    /** {@link #FINDINGS} if there are any. */
    static Exit findings(boolean areThere) {
        return areThere ? FINDINGS : DONE;
    }
}
