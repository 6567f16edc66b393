package org.adduce.core.internal.file;

import java.io.IOException;

/** How values of one data type are written as a short text. */
abstract class Codec {

    /** The value of a text; throws IllegalArgumentException with a whole sentence where it is none. */
    abstract Object read(Chars text);

    /** The same, where what is alike may be had of a memory. */
    Object read(Chars text, Memo memo) {
        return read(text);
    }

    /** Writes a value, in an attribute or as content. */
    abstract void write(Object value, CanonicalOutput out) throws IOException;

    /** Whether equal values come again and again, so that one may stand for all. */
    boolean repeats() {
        return true;
    }
}
