package org.adduce.core.internal.importing;

/** Which characters a dossier can hold: those that XML 1.0 can. */
public final class Characters {

    /** What stands for a character that cannot be kept. */
    public static final char REPLACEMENT = '\uFFFD';

    private Characters() {
    }

    /** The first offset from {@code from} on of a UTF-16 unit that cannot be kept, or the text's length. */
    public static int firstUnkept(CharSequence text, int from) {
        int length = text.length();
        int at = from;
        while (at < length) {
            char c = text.charAt(at);
            if (c < ' ' ? c != '\n' && c != '\t' && c != '\r' : c >= '\uFFFE') {
                return at;
            }
            if (Character.isSurrogate(c)) {
                if (!isPair(text, at)) {
                    return at;
                }
                at++;
            }
            at++;
        }
        return length;
    }

    /** A text with every character that cannot be kept replaced, one for one; the same text if there is none. */
    public static String keepable(String text) {
        int at = firstUnkept(text, 0);
        if (at == text.length()) {
            return text;
        }
        var kept = new StringBuilder(text);
        for (; at < kept.length(); at = firstUnkept(kept, at + 1)) {
            kept.setCharAt(at, REPLACEMENT);
        }
        return kept.toString();
    }

    private static boolean isPair(CharSequence text, int at) {
        return Character.isHighSurrogate(text.charAt(at)) && at + 1 < text.length() && Character.isLowSurrogate(text.charAt(at + 1));
    }
}
