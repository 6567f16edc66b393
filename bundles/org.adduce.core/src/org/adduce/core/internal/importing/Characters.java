package org.adduce.core.internal.importing;

import org.adduce.core.internal.file.XmlText;

/** Which characters a dossier can hold: those that its file can. */
final class Characters {

    /** What stands for a character that cannot be kept. */
    static final char REPLACEMENT = '\uFFFD';

    private Characters() {
    }

    /** The first offset from {@code from} on of a UTF-16 unit that cannot be kept, or the text's length. */
    static int firstUnkept(String text, int from) {
        int at = from;
        while (at < text.length()) {
            char c = text.charAt(at);
            // nearly all of any text, and plainly allowed
            if (c >= ' ' && c < Character.MIN_SURROGATE || c == '\n') {
                at++;
                continue;
            }
            int point = Character.isSurrogate(c) ? text.codePointAt(at) : c;
            if (!XmlText.allows(point)) {
                return at;
            }
            at += Character.charCount(point);
        }
        return at;
    }

    /** A text with every character that cannot be kept replaced, one for one; the same text if there is none. */
    static String keepable(String text) {
        return XmlText.clean(text);
    }
}
