package org.adduce.core.importing;

/**
 * An input of which nothing could be read.
 *
 * @since 1.0
 */
public final class ImportException extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient Diagnostic diagnostic;

    /** Nothing could be read, for the reason that {@code diagnostic} gives. */
    public ImportException(Diagnostic diagnostic) {
        super(diagnostic.message());
        this.diagnostic = diagnostic;
    }

    /** Nothing could be read because of {@code cause}. */
    public ImportException(Diagnostic diagnostic, Throwable cause) {
        super(diagnostic.message(), cause);
        this.diagnostic = diagnostic;
    }

    /** What is wrong and where. */
    public Diagnostic diagnostic() {
        return diagnostic;
    }
}
