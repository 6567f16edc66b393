package org.adduce.importer.feed.internal.read;

import java.util.List;
import java.util.regex.Pattern;
import org.adduce.markup.HtmlText;
import org.adduce.markup.MarkedText;

/** Tells what a feed says shortly of an entry from the mere beginning of what the entry says. */
final class Summary {

    private static final Pattern CUT = Pattern.compile("\\s*(?:\\[?(?:…|\\.\\.\\.)\\]?|(?i:continue reading|read more).*)$");
    private static final Pattern ESCAPED = Pattern.compile("(?i)<a\\s[^<>]*href|</(?:a|p|em|strong|b|i)>");
    /** Longer summaries are the beginning if these many characters are. */
    private static final int COMPARED = 120;

    private Summary() {
    }

    /** The first of several summaries that the words do not say themselves. */
    static String beside(MarkedText words, List<MarkedText> summaries) {
        return summaries.stream().map(summary -> beside(words, summary.text())).filter(summary -> !summary.isEmpty()).findFirst().orElse("");
    }

    /** The summary; empty where the words themselves say it. */
    static String beside(MarkedText words, String summary) {
        if (words.isEmpty() || summary.isBlank()) {
            return "";
        }
        // some programs write the markup of a summary twice over
        var said = ESCAPED.matcher(summary).find() ? HtmlText.of(summary).text() : summary;
        var plain = CUT.matcher(Prose.line(said)).replaceFirst("");
        return Prose.line(words.text()).contains(plain.substring(0, Math.min(COMPARED, plain.length()))) ? "" : said.strip();
    }
}
