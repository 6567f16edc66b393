package org.adduce.core.exporting;

import java.io.IOException;

/**
 * Something cannot be written in a format as asked.
 *
 * @since 1.0
 */
public final class ExportException extends IOException {

    private static final long serialVersionUID = 1L;

    /** Says in whole sentences what is wrong and what to do instead. */
    public ExportException(String message) {
        super(message);
    }
}
