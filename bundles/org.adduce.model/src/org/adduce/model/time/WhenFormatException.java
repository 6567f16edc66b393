package org.adduce.model.time;

/**
 * Says that a text is no {@link When}, why, and where. The message tells what was found and what was expected.
 *
 * @since 1.0
 */
public final class WhenFormatException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    private final String text;
    private final int offset;

    WhenFormatException(String message, String text, int offset) {
        super(message);
        this.text = text;
        this.offset = offset;
    }

    /**
     * The text that could not be read.
     *
     * @return the whole text
     * @since 1.0
     */
    public String text() {
        return text;
    }

    /**
     * Where reading stopped.
     *
     * @return an index into {@link #text()} in UTF-16 units, from 0 to the text's length
     * @since 1.0
     */
    public int offset() {
        return offset;
    }
}
