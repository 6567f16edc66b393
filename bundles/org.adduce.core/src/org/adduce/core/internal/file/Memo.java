package org.adduce.core.internal.file;

import java.util.UUID;

/**
 * Values read not long ago: a file says "asserts" and "2026-06-12" ten thousand times, and each time it may be the same
 * object. It forgets whatever another value falls on, so it never grows.
 */
final class Memo {

    private static final int SIZE = 1 << 12;
    private static final int LONGEST = 40;

    private final Codec[] codecs = new Codec[SIZE];
    private final char[][] texts = new char[SIZE][];
    private final Object[] values = new Object[SIZE];
    private UUID id = new UUID(0, 0);

    /** The id that begins somewhere in a text: the anchors of one source all name its text. */
    UUID id(CharSequence text, int at) {
        long high = IdText.high(text, at);
        long low = IdText.low(text, at);
        if (id.getLeastSignificantBits() != low || id.getMostSignificantBits() != high) {
            id = new UUID(high, low);
        }
        return id;
    }

    /** The value of a text. */
    Object value(Codec codec, Chars text) {
        if (!codec.repeats() || text.length() > LONGEST) {
            return codec.read(text, this);
        }
        int at = text.hash() & SIZE - 1;
        if (codecs[at] == codec && text.is(texts[at])) {
            return values[at];
        }
        var value = codec.read(text);
        codecs[at] = codec;
        texts[at] = text.toChars();
        values[at] = value;
        return value;
    }
}
