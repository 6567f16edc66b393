package org.adduce.core.query;

/**
 * Says that a text is no {@link Query}, why, and where. The message tells what was found and what would do.
 *
 * @since 1.0
 */
public final class QueryFormatException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    private final int offset;

    QueryFormatException(String message, int offset) {
        super(message);
        this.offset = offset;
    }

    /** Where reading stopped: an index into the query in UTF-16 units, from 0 to its length. */
    public int offset() {
        return offset;
    }
}
