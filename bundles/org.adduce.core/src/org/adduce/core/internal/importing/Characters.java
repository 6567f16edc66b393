package org.adduce.core.internal.importing;

import org.adduce.core.internal.file.XmlText;

/** Which characters a dossier can hold: those that its file can. */
final class Characters {

    /** What stands for a character that cannot be kept. */
    static final char REPLACEMENT = '\uFFFD';

    private Characters() {
    }

    /** A text with every character that cannot be kept replaced, one for one; the same text if there is none. */
    static String keepable(String text) {
        return XmlText.clean(text);
    }
}
