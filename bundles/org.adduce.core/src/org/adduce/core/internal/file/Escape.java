package org.adduce.core.internal.file;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

/** How characters are written in content and in attribute values: as few escapes as XML allows, so that text reads as text. */
enum Escape {

    /** Between tags: {@code &}, {@code <}, the {@code >} of {@code ]]>}, and CR, which a parser would take for a line end. */
    CONTENT("&<>\r"),
    /** Between double quotes: also what a parser would turn into a blank. */
    ATTRIBUTE("&<\"\t\n\r");

    private static final int ASCII = 128;

    private final boolean[] isPlain = new boolean[ASCII];
    private final byte[][] references = new byte[ASCII][];

    Escape(String special) {
        for (char c = 0; c < ASCII; c++) {
            isPlain[c] = (c >= ' ' || c == '\t' || c == '\n') && special.indexOf(c) < 0;
            references[c] = reference(c).getBytes(ISO_8859_1);
        }
    }

    private static String reference(char c) {
        return switch (c) {
            case '&' -> "&amp;";
            case '<' -> "&lt;";
            case '>' -> "&gt;";
            case '"' -> "&quot;";
            default -> "&#" + (int) c + ';';
        };
    }

    /**
     * Encodes characters into the output's room, which must hold six bytes a character.
     *
     * @return the first character not written: {@code to}, or one more where a pair of surrogates straddles it
     */
    int encode(String text, int from, int to, CanonicalOutput out) {
        byte[] buffer = out.buffer();
        int at = out.size();
        int i = from;
        while (i < to) {
            char c = text.charAt(i);
            if (c < ASCII) {
                if (isPlain[c]) {
                    buffer[at++] = (byte) c;
                } else {
                    at = escape(text, i, buffer, at);
                }
                i++;
            } else if (c < 0x800) {
                buffer[at++] = (byte) (0xC0 | c >> 6);
                buffer[at++] = (byte) (0x80 | c & 0x3F);
                i++;
            } else {
                int point = text.codePointAt(i);
                requireXml(point, i);
                at = wide(point, buffer, at);
                i += Character.charCount(point);
            }
        }
        out.grownTo(at);
        return i;
    }

    /** The text with its escapes, for what is put together as text. */
    String escape(String text) {
        var escaped = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            escaped.append(c >= ASCII || isPlain[c] ? String.valueOf(c) : reference(c));
        }
        return escaped.toString();
    }

    private int escape(String text, int i, byte[] buffer, int at) {
        char c = text.charAt(i);
        if (c == '>' && !text.startsWith("]]", i - 2)) {
            buffer[at] = '>';
            return at + 1;
        }
        requireXml(c, i);
        byte[] reference = references[c];
        System.arraycopy(reference, 0, buffer, at, reference.length);
        return at + reference.length;
    }

    private static int wide(int point, byte[] buffer, int start) {
        int at = start;
        if (point < 0x10000) {
            buffer[at++] = (byte) (0xE0 | point >> 12);
        } else {
            buffer[at++] = (byte) (0xF0 | point >> 18);
            buffer[at++] = (byte) (0x80 | point >> 12 & 0x3F);
        }
        buffer[at++] = (byte) (0x80 | point >> 6 & 0x3F);
        buffer[at++] = (byte) (0x80 | point & 0x3F);
        return at;
    }

    private static void requireXml(int point, int offset) {
        if (!XmlText.allows(point)) {
            throw new UnwritableText(String.format(
                    "It holds the character U+%04X at place %d, which XML cannot hold. Remove it.", point, offset));
        }
    }
}
