package org.adduce.core.internal.file;

import java.util.UUID;

/** Ids as text: 36 characters, lower case. Reading takes capitals too, but nothing shorter, as the JDK would. */
final class IdText {

    static final int LENGTH = 36;

    private static final byte[] DIGITS = {'0', '1', '2', '3', '4', '5', '6', '7', '8', '9', 'a', 'b', 'c', 'd', 'e', 'f'};
    private static final byte[] VALUES = values();

    private IdText() {
    }

    private static byte[] values() {
        var values = new byte[128];
        for (int c = 0; c < values.length; c++) {
            values[c] = (byte) Character.digit(c, 16);
        }
        return values;
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

    private static long hex(CharSequence text, int from, int digits) {
        long number = 0;
        for (int i = from; i < from + digits; i++) {
            char c = text.charAt(i);
            int digit = c < VALUES.length ? VALUES[c] : -1;
            if (digit < 0) {
                throw refused(text);
            }
            number = number << 4 | digit;
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
        hex(high >>> 32, 8, target, at);
        target[at + 8] = '-';
        hex(high >>> 16, 4, target, at + 9);
        target[at + 13] = '-';
        hex(high, 4, target, at + 14);
        target[at + 18] = '-';
        hex(low >>> 48, 4, target, at + 19);
        target[at + 23] = '-';
        hex(low, 12, target, at + 24);
    }

    private static void hex(long bits, int digits, byte[] target, int at) {
        long left = bits;
        for (int i = at + digits - 1; i >= at; i--) {
            target[i] = DIGITS[(int) left & 0xF];
            left >>>= 4;
        }
    }

    /** Compares ids as their texts compare, which {@link UUID#compareTo} does not: it takes the numbers for signed. */
    static int compare(UUID a, UUID b) {
        int high = Long.compareUnsigned(a.getMostSignificantBits(), b.getMostSignificantBits());
        return high != 0 ? high : Long.compareUnsigned(a.getLeastSignificantBits(), b.getLeastSignificantBits());
    }
}
