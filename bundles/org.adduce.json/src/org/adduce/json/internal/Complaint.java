package org.adduce.json.internal;

import java.util.Locale;

/** What a parser says of broken JSON, in words for people. */
final class Complaint {

    private static final int LONGEST = 160;

    private Complaint() {
    }

    static String of(String parserWords) {
        var words = parserWords == null ? "" : parserWords.replaceAll("\\s+", " ").strip();
        var lower = words.toLowerCase(Locale.ROOT);
        if (lower.contains("end-of-input")) {
            return "The file ends in the middle of a value: it is cut off";
        }
        if (lower.contains("nesting depth")) {
            return "Values are nested too deep to be read";
        }
        return "This is no JSON: " + (words.length() > LONGEST ? words.substring(0, LONGEST) + "\u2026" : words);
    }
}
