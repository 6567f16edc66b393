package org.adduce.core.internal.file;

import java.util.function.Function;

/**
 * How values of one data type are written as a short text.
 *
 * @param read text to value; throws IllegalArgumentException with a whole sentence where the text is no value
 * @param write value to text
 */
record Codec(Function<String, Object> read, Function<Object, String> write) {

    /** For values of class {@code type}. */
    static <T> Codec of(Class<T> type, Function<String, T> read, Function<T, String> write) {
        return new Codec(read::apply, value -> write.apply(type.cast(value)));
    }
}
