package org.adduce.importer.social.internal.read;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import org.adduce.core.importing.Hints;
import org.adduce.core.importing.ImportException;
import org.adduce.core.importing.TextDecoding;

/**
 * The bytes of some JSON in UTF-8, and where it begins behind a byte order mark or the beginning of a script.
 *
 * @param bytes the bytes
 * @param start where the JSON begins
 */
public record JsonBytes(byte[] bytes, int start) {

    private static final int LONGEST_SCRIPT = 200;
    private static final long HIGHEST_BITS = 0x8080_8080_8080_8080L;
    private static final long LOWEST_BITS = 0x0101_0101_0101_0101L;

    /** The JSON in some bytes, whatever their charset. */
    public static JsonBytes of(byte[] bytes, Hints hints, Remarks remarks) throws ImportException {
        if (!hints.options().containsKey(Hints.CHARSET) && isUtf8(bytes)) {
            return new JsonBytes(bytes, start(bytes));
        }
        var decoded = TextDecoding.decode(bytes, hints);
        remarks.add(decoded.diagnostics());
        var utf8 = decoded.text().getBytes(StandardCharsets.UTF_8);
        return new JsonBytes(utf8, start(utf8));
    }

    /** The JSON in the first bytes of something. */
    public static JsonBytes head(byte[] head) {
        var utf8 = isUtf8(head) ? head : TextDecoding.head(head).getBytes(StandardCharsets.UTF_8);
        return new JsonBytes(utf8, start(utf8));
    }

    /** The words before the JSON: {@code window.YTD.tweets.part0 =}. */
    public String script() {
        return new String(bytes, 0, start, StandardCharsets.UTF_8);
    }

    private static int start(byte[] bytes) {
        int from = bytes.length > 2 && (bytes[0] & 0xFF) == 0xEF && (bytes[1] & 0xFF) == 0xBB && (bytes[2] & 0xFF) == 0xBF ? 3 : 0;
        int equals = -1;
        for (int at = from; at < Math.min(bytes.length, from + LONGEST_SCRIPT) && bytes[at] != '{' && bytes[at] != '['; at++) {
            equals = bytes[at] == '=' ? at : equals;
        }
        return equals < 0 ? from : equals + 1;
    }

    private static boolean isUtf8(byte[] bytes) {
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder().onMalformedInput(CodingErrorAction.REPORT);
        int plain = plain(bytes);
        var in = ByteBuffer.wrap(bytes, plain, bytes.length - plain);
        var out = CharBuffer.allocate(1 << 14);
        while (in.hasRemaining()) {
            var result = decoder.decode(in, out, false);
            if (result.isError() || zero(out)) {
                return false;
            }
            if (result.isUnderflow()) {
                return !in.hasRemaining() || in.remaining() < 4 && in.position() > bytes.length - 4;
            }
            out.clear();
        }
        return true;
    }

    /** How many bytes from the first on are plain ASCII: of many an archive all, and they are looked at eight at a time. */
    private static int plain(byte[] bytes) {
        var in = ByteBuffer.wrap(bytes);
        int at = 0;
        while (at + Long.BYTES <= bytes.length) {
            long eight = in.getLong(at);
            boolean hasZero = (eight - LOWEST_BITS & ~eight & HIGHEST_BITS) != 0;
            if ((eight & HIGHEST_BITS) != 0 || hasZero) {
                return at;
            }
            at += Long.BYTES;
        }
        return at;
    }

    /** No JSON has a zero in it; UTF-16 has. */
    private static boolean zero(CharBuffer out) {
        for (int at = 0; at < out.position(); at++) {
            if (out.get(at) == 0) {
                return true;
            }
        }
        return false;
    }
}
