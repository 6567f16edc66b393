package org.adduce.importer.text.internal.border;

import java.lang.Character.UnicodeScript;
import java.util.Optional;
import org.adduce.importer.text.internal.page.Span;

/** In which script words are written, as their first letters tell. */
final class Scripts {

    /** A name or an abbreviation of another script may come first. */
    private static final int LETTERS = 6;
    private static final int REACH = 120;

    private Scripts() {
    }

    static Optional<UnicodeScript> of(String text, Span span) {
        int end = Math.min(span.end(), span.start() + REACH);
        int letters = 0;
        for (int at = span.start(); at < end; at += Character.charCount(text.codePointAt(at))) {
            int letter = text.codePointAt(at);
            if (Character.isLetter(letter) && ++letters == LETTERS) {
                return Optional.of(common(letter < 0x250 ? UnicodeScript.LATIN : UnicodeScript.of(letter)));
            }
        }
        return Optional.empty();
    }

    /** Japanese is written in several. */
    private static UnicodeScript common(UnicodeScript script) {
        return script == UnicodeScript.HIRAGANA || script == UnicodeScript.KATAKANA ? UnicodeScript.HAN : script;
    }
}
