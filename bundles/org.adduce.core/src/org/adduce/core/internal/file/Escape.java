package org.adduce.core.internal.file;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

/** Which characters are written as references: as few as XML allows, so that text reads as text. */
enum Escape {

    /** Between tags: {@code &}, {@code <}, the {@code >} of {@code ]]>}, and CR, which a parser would take for a line end. */
    CONTENT("&<>\r"),
    /** Between double quotes: also what a parser would turn into a blank. */
    ATTRIBUTE("&<\"\t\n\r");

    static final int ASCII = 128;

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

    /** For each ASCII character whether it is written as it is. Not to be changed. */
    boolean[] plain() {
        return isPlain;
    }

    /** What is written for an ASCII character that is not plain. Not to be changed. */
    byte[] referenceTo(char c) {
        return references[c];
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
}
