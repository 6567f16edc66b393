package org.adduce.importer.feed.internal.read;

import java.util.regex.Pattern;
import org.adduce.markup.MarkedText;

/** Tells what a feed says shortly of an entry from the mere beginning of what the entry says. */
final class Summary {

    private static final Pattern CUT = Pattern.compile("\\s*(?:\\[?(?:…|\\.\\.\\.)\\]?|(?i:continue reading|read more).*)$");
    /** Longer summaries are the beginning if these many characters are. */
    private static final int COMPARED = 120;

    private Summary() {
    }

    /** The summary; empty where the words themselves say it. */
    static String beside(MarkedText words, String summary) {
        if (words.isEmpty() || summary.isBlank()) {
            return "";
        }
        var plain = CUT.matcher(Prose.line(summary)).replaceFirst("");
        return Prose.line(words.text()).contains(plain.substring(0, Math.min(COMPARED, plain.length()))) ? "" : summary.strip();
    }
}
