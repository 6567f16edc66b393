package org.adduce.core.internal.file;

import java.util.UUID;

/** Ids as text: 36 characters, lower case. Reading takes capitals too, and nothing shorter, as the JDK would. */
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
    static UUID parse(String text) {
        if (text.length() != LENGTH || text.charAt(8) != '-' || text.charAt(13) != '-' || text.charAt(18) != '-'
                || text.charAt(23) != '-') {
            throw refused(text);
        }
        long high = hex(text, 0, 8) << 32 | hex(text, 9, 13) << 16 | hex(text, 14, 18);
        long low = hex(text, 19, 23) << 48 | hex(text, 24, LENGTH);
        return new UUID(high, low);
    }

    private static long hex(String text, int from, int to) {
        long number = 0;
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            int digit = c < VALUES.length ? VALUES[c] : -1;
            if (digit < 0) {
                throw refused(text);
            }
            number = number << 4 | digit;
        }
        return number;
    }

    private static IllegalArgumentException refused(String text) {
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
        for (int i = at + digits - 1; i >= at; i--) {
            target[i] = DIGITS[(int) bits & 0xF];
            bits >>>= 4;
        }
    }

    /** Compares ids as their texts compare, which {@link UUID#compareTo} does not: it takes the numbers for signed. */
    static int compare(UUID a, UUID b) {
        int high = Long.compareUnsigned(a.getMostSignificantBits(), b.getMostSignificantBits());
        return high != 0 ? high : Long.compareUnsigned(a.getLeastSignificantBits(), b.getLeastSignificantBits());
    }
}
