package org.adduce.importer.text.internal.voice;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
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
    private static final int LONGEST_NUMBER = 24;
    private static final Pattern NUMBER = Pattern.compile("\\b\\d+(?:[-\u2013]\\d+)?%? \\p{L}{3,20} \\p{L}{3,20}\\b");
    private static final List<String> UNITS = List.of("seconds", "minutes", "hours", "days", "weeks", "months", "years", "decades", "percent", "dollars", "euros", "miles", "degrees", "times", "people",
            "countries", "companies");
    /** A number in words counts with what it counts. */
    private static final Pattern COUNTED = Pattern.compile("(?i)\\b(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|hundred)(?:[- ](?:to|or|and)[- ]\\p{L}{2,9})? "
            + "(?:" + String.join("|", UNITS) + ")\\b");
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
        if (words.chars().anyMatch(character -> character == '"' || character == '\u201C')) {
            QUOTED.matcher(words).results().map(quoted -> quoted.group(1).strip()).filter(it -> it.length() >= SHORTEST && it.indexOf(' ') > 0).forEach(found::add);
        }
        if (words.chars().anyMatch(character -> character >= '0' && character <= '9')) {
            NUMBER.matcher(words).results().map(MatchResult::group).forEach(found::add);
        }
        UNITS.forEach(unit -> addCounted(words, unit, found));
        return found;
    }

    /** What is counted is rare, so it is looked for first. */
    private static void addCounted(String words, String unit, List<String> found) {
        for (int at = words.indexOf(unit); at >= 0; at = words.indexOf(unit, at + 1)) {
            var counted = COUNTED.matcher(words).region(Math.max(0, at - LONGEST_NUMBER), at + unit.length()).useTransparentBounds(true);
            if (counted.find()) {
                found.add(counted.group());
            }
        }
    }

    private static String head(Outline outline, Outline.Entry entry) {
        var reach = entry.voice().reach();
        return new Span(reach.start(), Math.min(reach.end(), reach.start() + HEAD)).in(outline.passages().text());
    }
}
