package org.adduce.importer.text.internal.speech;

import java.util.Optional;
import org.adduce.importer.text.internal.page.Span;

/** The whole name that stands around a word. */
public final class NameFinder {

    private NameFinder() {
    }

    /** The longest name within a range that holds the word at a place. */
    public static Optional<String> around(String text, Span range, int place) {
        var tokens = Tokens.of(text, range);
        int at = tokenAt(tokens, place);
        int first = ProperName.endingAt(tokens, at).map(ProperName::first).orElse(at);
        return ProperName.startingAt(tokens, first).filter(name -> name.last() >= at).map(ProperName::words);
    }

    private static int tokenAt(Tokens tokens, int place) {
        int at = 0;
        while (at < tokens.size() && tokens.get(at).end() <= place) {
            at++;
        }
        return at;
    }
}
