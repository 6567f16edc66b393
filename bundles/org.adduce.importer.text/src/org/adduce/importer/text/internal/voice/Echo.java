package org.adduce.importer.text.internal.voice;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.adduce.importer.text.internal.page.Span;

/**
 * Words that a voice takes up from an earlier one: a phrase in quotation marks, or a number with what is counted.
 *
 * @param voice who said them first
 * @param words the words
 */
record Echo(Voice voice, String words) {

    private static final int REACH = 12;
    private static final int HEAD = 1500;
    private static final int SHORTEST = 8;
    private static final Pattern NUMBER = Pattern.compile("\\b\\d+(?:[-\u2013]\\d+)?%? \\p{L}{3,20} \\p{L}{3,20}\\b");
    private static final Pattern QUOTED = Pattern.compile("[\"\u201C]([^\"\u201C\u201D\n]{8,120}?)[.,!?]?[\"\u201D]");

    /** What a voice takes up, from the nearest voice before that says it. */
    static Optional<Echo> of(Outline outline, int number) {
        var phrases = phrases(head(outline, outline.entries().get(number)));
        for (int before = number - 1; before >= Math.max(0, number - REACH) && !phrases.isEmpty(); before--) {
            var other = outline.entries().get(before);
            var words = head(outline, other).toLowerCase(Locale.ROOT);
            var found = phrases.stream().filter(phrase -> words.contains(phrase.toLowerCase(Locale.ROOT))).findFirst();
            if (found.isPresent()) {
                return Optional.of(new Echo(other.voice(), found.get()));
            }
        }
        return Optional.empty();
    }

    private static List<String> phrases(String words) {
        var found = new ArrayList<String>();
        if (words.chars().noneMatch(character -> character == '"' || character == '\u201C' || character >= '0' && character <= '9')) {
            return found;
        }
        var quoted = QUOTED.matcher(words);
        while (quoted.find()) {
            if (quoted.group(1).length() >= SHORTEST && quoted.group(1).strip().indexOf(' ') > 0) {
                found.add(quoted.group(1).strip());
            }
        }
        var number = NUMBER.matcher(words);
        while (number.find()) {
            found.add(number.group());
        }
        return found;
    }

    private static String head(Outline outline, Outline.Entry entry) {
        var reach = entry.voice().reach();
        return new Span(reach.start(), Math.min(reach.end(), reach.start() + HEAD)).in(outline.passages().text());
    }
}
