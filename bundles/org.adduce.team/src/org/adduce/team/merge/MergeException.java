package org.adduce.team.merge;

/**
 * Two dossiers cannot be merged at all. The message says why and what to do.
 *
 * @since 1.0
 */
public final class MergeException extends Exception {

    private static final long serialVersionUID = 1L;

    /** Says why, in whole sentences. */
    public MergeException(String message) {
        super(message);
    }
}
