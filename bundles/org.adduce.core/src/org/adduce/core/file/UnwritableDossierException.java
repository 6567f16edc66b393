package org.adduce.core.file;

import java.io.IOException;

/**
 * A dossier cannot be written: something in it no file can hold, or a newer version of the program wrote it. The message
 * names the element and the feature and says what to do. The file on disk is as it was.
 *
 * @since 1.0
 */
public final class UnwritableDossierException extends IOException {

    private static final long serialVersionUID = 1L;

    /** Says why, in whole sentences. */
    public UnwritableDossierException(String message) {
        super(message);
    }
}
