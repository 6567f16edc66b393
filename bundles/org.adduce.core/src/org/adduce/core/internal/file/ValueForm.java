package org.adduce.core.internal.file;

import java.io.IOException;
import java.util.Comparator;

/** How a value that is no element stands as a child element. */
interface ValueForm {

    /** Whether the element at the cursor has no attributes but those of this form. */
    boolean understands(XmlCursor in);

    /**
     * The value of the element at the cursor, which is at its end afterwards.
     *
     * @throws IllegalArgumentException with a whole sentence where it holds no value
     */
    Object read(XmlCursor in, Memo memo) throws IOException;

    void write(byte[] name, Object value, CanonicalOutput out) throws IOException;

    /** The order in which a set of such values is written. */
    Comparator<Object> order();
}
