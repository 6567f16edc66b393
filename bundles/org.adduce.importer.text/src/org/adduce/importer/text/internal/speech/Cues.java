package org.adduce.importer.text.internal.speech;

import java.util.Locale;
import java.util.Set;
import org.adduce.importer.text.internal.page.Chars;
import org.adduce.importer.text.internal.page.Span;
import org.adduce.importer.text.internal.word.Lexicon;

/** A quick look whether a passage can hold any speech at all: a quotation mark, or a word that announces some. */
final class Cues {

    private static final String MARKS = "\"\u201C\u201E\u00AB\u2018";
    private static final Set<String> WORDS = Set.of("according", "say", "claiming", "saying", "arguing", "warning", "insisting", "suggesting", "asserting",
            "announcing", "predicting", "stating", "declaring", "telling", "announce", "declare", "warn", "insist", "report", "deny", "assertion", "claim", "argument", "contention", "prediction", "suggestion", "statement", "view",
            "belief", "point", "insistence", "announcement", "admission", "forecast", "thesis");

    private Cues() {
    }

    static boolean mayHold(String text, Span span) {
        int at = span.start();
        while (at < span.end()) {
            char character = text.charAt(at);
            if (MARKS.indexOf(character) >= 0) {
                return true;
            }
            if (!Character.isLetter(character)) {
                at++;
                continue;
            }
            int from = at;
            while (at < span.end() && Chars.isWordPart(text.charAt(at))) {
                at++;
            }
            if (at - from >= 3 && at - from < 14 && isCue(text.substring(from, at).toLowerCase(Locale.ROOT))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isCue(String word) {
        return WORDS.contains(word) || Plurals.VERBS.contains(word) || word.equals("apr\u00E8s") || AccordingTo.isAbroad(word) || Lexicon.sayings().contains(word);
    }
}
