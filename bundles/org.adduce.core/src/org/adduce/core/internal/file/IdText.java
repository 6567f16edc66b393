package org.adduce.core.internal.file;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.UUID;

/** Ids as text: 36 characters, lower case. Reading takes capitals too, but nothing shorter, as the JDK would. */
final class IdText {

    static final int LENGTH = 36;

    private static final byte[] DIGITS = {'0', '1', '2', '3', '4', '5', '6', '7', '8', '9', 'a', 'b', 'c', 'd', 'e', 'f'};
    private static final int ASCII = 0x7F;
    /** What each sign of ASCII counts, or -1. */
    private static final byte[] VALUES = values();
    private static final VarHandle TWO_BYTES = MethodHandles.byteArrayViewVarHandle(short[].class, ByteOrder.BIG_ENDIAN);
    /** The two digits of every byte. */
    private static final short[] PAIRS = pairs();

    private IdText() {
    }

    private static byte[] values() {
        var values = new byte[128];
        for (int c = 0; c < values.length; c++) {
            values[c] = (byte) Character.digit(c, 16);
        }
        return values;
    }

    private static short[] pairs() {
        var pairs = new short[256];
        for (int i = 0; i < pairs.length; i++) {
            pairs[i] = (short) (DIGITS[i >> 4] << 8 | DIGITS[i & 0xF]);
        }
        return pairs;
    }

    /** Reads an id; anything else is refused in words. */
    static UUID parse(CharSequence text) {
        requireLength(text);
        return parse(text, 0);
    }

    static void requireLength(CharSequence text) {
        if (text.length() != LENGTH) {
            throw refused(text);
        }
    }

    /** Reads an id that starts at {@code at} in a text that is long enough. */
    static UUID parse(CharSequence text, int at) {
        return new UUID(high(text, at), low(text, at));
    }

    /** The more significant half of an id. */
    static long high(CharSequence text, int at) {
        if (text.charAt(at + 8) != '-' || text.charAt(at + 13) != '-' || text.charAt(at + 18) != '-' || text.charAt(at + 23) != '-') {
            throw refused(text);
        }
        return hex(text, at, 8) << 32 | hex(text, at + 9, 4) << 16 | hex(text, at + 14, 4);
    }

    /** The less significant half of an id. */
    static long low(CharSequence text, int at) {
        return hex(text, at + 19, 4) << 48 | hex(text, at + 24, 12);
    }

    /** Looks once, at the end, whether all were digits: an id is read for each element and each reference of a file. */
    private static long hex(CharSequence text, int from, int digits) {
        long number = 0;
        int seen = 0;
        for (int i = from; i < from + digits; i++) {
            char c = text.charAt(i);
            int digit = VALUES[c & ASCII] | c & ~ASCII;
            seen |= digit;
            number = number << 4 | digit & 0xF;
        }
        if ((seen & ~0xF) != 0) {
            throw refused(text);
        }
        return number;
    }

    private static IllegalArgumentException refused(CharSequence text) {
        return new IllegalArgumentException("An id is a UUID of 36 characters, but this is \"" + Excerpt.of(text) + "\".");
    }

    /** Writes an id into {@code target} from {@code at} on. */
    static void write(UUID id, byte[] target, int at) {
        long high = id.getMostSignificantBits();
        long low = id.getLeastSignificantBits();
        four(high >>> 48, target, at);
        four(high >>> 32, target, at + 4);
        target[at + 8] = '-';
        four(high >>> 16, target, at + 9);
        target[at + 13] = '-';
        four(high, target, at + 14);
        target[at + 18] = '-';
        four(low >>> 48, target, at + 19);
        target[at + 23] = '-';
        four(low >>> 32, target, at + 24);
        four(low >>> 16, target, at + 28);
        four(low, target, at + 32);
    }

    /** Writes the lowest sixteen bits as four digits, two digits at a time: ids are a third of a file. */
    private static void four(long bits, byte[] target, int at) {
        TWO_BYTES.set(target, at, PAIRS[(int) (bits >>> 8) & 0xFF]);
        TWO_BYTES.set(target, at + 2, PAIRS[(int) bits & 0xFF]);
    }

    /** Compares ids as their texts compare, which {@link UUID#compareTo} does not: it takes the numbers for signed. */
    static int compare(UUID a, UUID b) {
        int high = Long.compareUnsigned(a.getMostSignificantBits(), b.getMostSignificantBits());
        return high != 0 ? high : Long.compareUnsigned(a.getLeastSignificantBits(), b.getLeastSignificantBits());
    }
}
