package org.adduce.core.internal.importing;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * Tells UTF-16 without a byte order mark: letters of Latin script, and in any script blanks, digits and line ends, have a
 * zero byte, always on the same side. Text in other charsets has none.
 */
final class Utf16Look {

    /** So many of a hundred characters have a zero byte if the text is Latin. */
    static final int LATIN = 50;
    /** So many at the least in any script. */
    static final int ANY = 1;

    private static final int SAMPLE = 1 << 16;
    /** What has more zeros than this part of them on the other side is no text. */
    private static final int PURITY = 20;

    private Utf16Look() {
    }

    /** The charset, if of a hundred characters at least {@code share} have a zero byte. */
    static Optional<Charset> of(byte[] bytes, int share) {
        if (bytes.length % 2 != 0) {
            return Optional.empty();
        }
        int length = Math.min(bytes.length, SAMPLE);
        int first = 0;
        int second = 0;
        for (int i = 0; i < length; i += 2) {
            first += bytes[i] == 0 ? 1 : 0;
            second += bytes[i + 1] == 0 ? 1 : 0;
        }
        boolean isEnough = length > 0 && Math.max(first, second) * 100L >= (long) share * (length / 2);
        if (!isEnough || Math.min(first, second) * PURITY > Math.max(first, second)) {
            return Optional.empty();
        }
        return Optional.of(second > first ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_16BE);
    }

    /** Unit for unit: half a pair stays what it is instead of taking its neighbour with it, half a unit becomes U+FFFD. */
    static String decode(byte[] bytes, Charset charset) {
        var order = charset.equals(StandardCharsets.UTF_16LE) ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN;
        var text = ByteBuffer.wrap(bytes).order(order).asCharBuffer().toString();
        return bytes.length % 2 == 0 ? text : text + Characters.REPLACEMENT;
    }
}
