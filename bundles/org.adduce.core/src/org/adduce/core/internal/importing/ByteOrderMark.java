package org.adduce.core.internal.importing;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * What a text begins with that says in which charset it is.
 *
 * @param charset the charset
 * @param bytes the mark
 */
record ByteOrderMark(Charset charset, byte[] bytes) {

    /** UTF-32 comes first: its little-endian mark begins as that of UTF-16 does. */
    private static final List<ByteOrderMark> MARKS = List.of(
            mark(StandardCharsets.UTF_8, 0xEF, 0xBB, 0xBF), mark(Charset.forName("UTF-32LE"), 0xFF, 0xFE, 0, 0),
            mark(Charset.forName("UTF-32BE"), 0, 0, 0xFE, 0xFF), mark(StandardCharsets.UTF_16LE, 0xFF, 0xFE),
            mark(StandardCharsets.UTF_16BE, 0xFE, 0xFF));

    private static ByteOrderMark mark(Charset charset, int... bytes) {
        var mark = new byte[bytes.length];
        for (int i = 0; i < bytes.length; i++) {
            mark[i] = (byte) bytes[i];
        }
        return new ByteOrderMark(charset, mark);
    }

    /** The mark that bytes begin with, if they do. */
    static Optional<ByteOrderMark> at(byte[] text) {
        return MARKS.stream().filter(mark -> text.length >= mark.bytes.length
                && Arrays.equals(text, 0, mark.bytes.length, mark.bytes, 0, mark.bytes.length)).findFirst();
    }

    /** What follows the mark. */
    byte[] rest(byte[] text) {
        return Arrays.copyOfRange(text, bytes.length, text.length);
    }
}
