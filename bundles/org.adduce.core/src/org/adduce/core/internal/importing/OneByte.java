package org.adduce.core.internal.importing;

import java.nio.charset.Charset;

/** Reads charsets of one byte a character. A byte that stands for nothing there becomes the character of its number, so that nothing is lost. */
final class OneByte {

    /** The characters of windows-1252, by byte. */
    static final String WESTERN = table(Charset.forName("windows-1252"));

    private static final int BYTES = 256;

    private OneByte() {
    }

    static boolean isOne(Charset charset) {
        return charset.canEncode() && charset.newEncoder().maxBytesPerChar() == 1f && charset.newDecoder().maxCharsPerByte() == 1f;
    }

    static String decode(byte[] bytes, Charset charset) {
        var table = table(charset).toCharArray();
        var text = new char[bytes.length];
        for (int i = 0; i < bytes.length; i++) {
            text[i] = table[bytes[i] & 0xFF];
        }
        return new String(text);
    }

    private static String table(Charset charset) {
        var table = new StringBuilder(BYTES);
        for (int i = 0; i < BYTES; i++) {
            var character = new String(new byte[] {(byte) i}, charset);
            table.append(character.length() != 1 || character.charAt(0) == Characters.REPLACEMENT ? (char) i : character.charAt(0));
        }
        return table.toString();
    }
}
