package org.adduce.ui.internal.form.entry;

import java.util.Optional;

/**
 * What a typed text was read as.
 *
 * @param <T> the type of value that was asked for
 */
public sealed interface Entry<T> {

    /**
     * It is a value, or nothing at all.
     *
     * @param value the value; empty where the text is
     */
    record Value<T>(Optional<T> value) implements Entry<T> {
    }

    /**
     * It cannot be read.
     *
     * @param message why, and what was expected
     * @param offset the place in the text, in UTF-16 units, from 0 to its length
     */
    record Refused<T>(String message, int offset) implements Entry<T> {
    }

    /** A value that was read. */
    static <T> Entry<T> of(T value) {
        return new Value<>(Optional.of(value));
    }

    /** An empty text. */
    static <T> Entry<T> nothing() {
        return new Value<>(Optional.empty());
    }

    /** A text that cannot be read. */
    static <T> Entry<T> refused(String message, int offset) {
        return new Refused<>(message, offset);
    }
}
