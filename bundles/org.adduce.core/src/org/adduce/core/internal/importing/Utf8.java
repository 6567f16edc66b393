package org.adduce.core.internal.importing;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Reads UTF-8, strictly or as well as may be. */
final class Utf8 {

    /** How many bytes of proper sequences must stand against each stray one. */
    private static final int PROPER_A_STRAY = 4;
    private static final byte[] REPLACEMENT = {(byte) 0xEF, (byte) 0xBF, (byte) 0xBD};

    private Utf8() {
    }

    /** The text, if the bytes are UTF-8 throughout. */
    static Optional<Decoder.Result> strict(byte[] bytes) {
        var text = new String(bytes, StandardCharsets.UTF_8);
        int replaced = replacements(text);
        return replaced == 0 || replaced == replacements(bytes) ? Optional.of(Decoder.Result.plain(text, StandardCharsets.UTF_8)) : Optional.empty();
    }

    /** The fast decoder gives U+FFFD for what is wrong, and for U+FFFD itself. */
    private static int replacements(String text) {
        int count = 0;
        for (int at = text.indexOf(Characters.REPLACEMENT); at >= 0; at = text.indexOf(Characters.REPLACEMENT, at + 1)) {
            count++;
        }
        return count;
    }

    private static int replacements(byte[] bytes) {
        int count = 0;
        for (int i = 0; i + 2 < bytes.length; i++) {
            count += bytes[i] == REPLACEMENT[0] && bytes[i + 1] == REPLACEMENT[1] && bytes[i + 2] == REPLACEMENT[2] ? 1 : 0;
        }
        return count;
    }

    /** The text, if the bytes are UTF-8 but for a few. */
    static Optional<Decoder.Result> nearly(byte[] bytes) {
        int proper = 0;
        int strays = 0;
        for (int i = 0; i < bytes.length; ) {
            int length = sequence(bytes, i);
            proper += length > 1 ? length : 0;
            strays += length == 0 ? 1 : 0;
            i += Math.max(1, length);
        }
        return proper >= strays * PROPER_A_STRAY ? Optional.of(lenient(bytes)) : Optional.empty();
    }

    /** The length of the sequence that begins at a place, or 0 if none does; good enough to count. */
    private static int sequence(byte[] bytes, int at) {
        int lead = bytes[at] & 0xFF;
        int length = lead < 0x80 ? 1 : lead < 0xC2 ? 0 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : lead < 0xF5 ? 4 : 0;
        for (int i = at + 1; i < at + length; i++) {
            if (i >= bytes.length || (bytes[i] & 0xC0) != 0x80) {
                return 0;
            }
        }
        return length;
    }

    /** A stray byte is read as windows-1252 has it, a broken sequence becomes U+FFFD. */
    static Decoder.Result lenient(byte[] bytes) {
        var decoder = StandardCharsets.UTF_8.newDecoder().onMalformedInput(CodingErrorAction.REPORT);
        var in = ByteBuffer.wrap(bytes);
        var out = CharBuffer.allocate(bytes.length + 1);
        int strays = 0;
        int first = -1;
        for (var result = decoder.decode(in, out, true); result.isMalformed(); result = decoder.decode(in, out, true)) {
            first = strays++ == 0 ? out.position() : first;
            boolean isByte = result.length() == 1 && in.remaining() > 1;
            out.put(isByte ? OneByte.WESTERN.charAt(in.get(in.position()) & 0xFF) : Characters.REPLACEMENT);
            in.position(in.position() + result.length());
        }
        var text = out.flip().toString();
        return new Decoder.Result(text, StandardCharsets.UTF_8, false, true, strays, first < 0 ? 0 : Decoder.line(text, first));
    }
}
