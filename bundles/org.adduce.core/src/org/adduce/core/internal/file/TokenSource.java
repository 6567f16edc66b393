package org.adduce.core.internal.file;

import java.io.Closeable;
import java.io.IOException;

/** Where the tokens of a file come from: read when they are asked for, or ahead of that by another thread. */
sealed interface TokenSource extends Closeable permits TokensHere, TokensAhead {

    /**
     * The next tokens. They may be looked at until the next but one are asked for: what is shown of the last token of some
     * is still there when the first of the next has been seen.
     */
    Tokens next() throws IOException;

    /** Reads no more. Afterwards nobody touches the file. */
    @Override
    void close();
}
