package org.adduce.importer.text.internal.head;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.adduce.importer.text.internal.page.Chars;
import org.adduce.importer.text.internal.page.Span;

/**
 * Finds printed times. Every pattern is tried at one place and on a few dozen characters only, so that no text, however it
 * is made, costs more than its length.
 */
public final class Stamps {

    private static final int REACH = 64;
    private static final int LONGEST_WORD = 10;
    /** "9 h 41 min" is how French pages print it. */
    private static final String HOUR = "\\d{1,2}:\\d{2}(?::\\d{2})?(?:\\.\\d{1,9})?|\\d{1,2} ?h ?\\d{2}(?!\\d)(?: ?min\\b)?";
    /** Behind a date the British and others write 9.14. */
    private static final String DOTTED = "(?:[01]?\\d|2[0-3])\\.[0-5]\\d(?![\\d%]|\\.\\d)";
    private static final String CLOCK = "(?:,? ?(?:at|@|um|à|a las|a la|alle|T|-|\u00B7|\u2022)? ?(" + HOUR + "|" + DOTTED + ") ?([AaPp]\\.?[Mm]\\b\\.?)?(?: ?Uhr\\b)?"
            + "(?: ?(Z|UTC|GMT|[+-]\\d{2}:?\\d{2})| ?(?:CES?T|BST|IST|JST|[ECMP][DS]T)\\b)?)?";
    private static final String YEAR = "(\\d{4}|['\u2019]\\d{2})";
    private static final String WEEKDAY = "(?:(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun|Mo|Di|Mi|Do|Fr|Sa|So|[Ll]un|[Mm]ar|[Mm]er|[Mm]i[ée]|[Jj]eu|[Jj]ue|[Vv]en|[Vv]ie|[Ss]am|[Ss][áa]b|[Dd]im|[Dd]om)[a-z]{0,6}\\.?,? )?";

    private static final List<Form> FORMS = List.of(
            new Form(WEEKDAY + "(\\d{4})-(\\d{2})-(\\d{2})(?!\\d)" + CLOCK, Reading::iso),
            new Form(WEEKDAY + "(" + Months.PATTERN + ") (\\d{1,2})(?:st|nd|rd|th)?(?![\\d:])(?:,? " + YEAR + ")?(?!\\d)" + CLOCK, Reading::monthFirst),
            new Form(WEEKDAY + "(\\d{1,2})(?:st|nd|rd|th|er|\\.)? (?:de )?(" + Months.PATTERN + "),?(?: (?:del? )?" + YEAR + ")?(?!\\d)" + CLOCK, Reading::dayFirst),
            new Form("(" + Months.PATTERN + ") " + YEAR + "(?!\\d)", Reading::monthOnly),
            new Form(WEEKDAY + "(\\d{1,2})([/.])(\\d{1,2})[/.](\\d{4}|\\d{2})(?!\\d)" + CLOCK, Reading::numeric),
            new Form("(?i)(?:about |over |almost |~ ?)?(\\d{1,4}|an?|one) ?(seconds?|secs?|minutes?|mins?|hours?|hrs?|days?|weeks?|wks?|months?|mos?|years?|yrs?)\\.? ago\\b",
                    Reading::ago),
            new Form("(?i)(?:vor|il y a|hace) (?:etwa |environ |unos |unas )?(\\d{1,4}|einer|einem|une?|una?) (\\p{L}{1,9})\\b\\.?", Reading::ago),
            new Form("(?i)(heute|gestern|aujourd['\u2019]hui|hoy|ayer),? (?:um |à |a las |a la )?(?:" + HOUR + ")(?: ?Uhr\\b)?", Reading::day),
            new Form("(\\d{1,3}) ?(s|m|h|d|w|mo|y|hr|yr)\\.?(?: ago)?(?![\\p{L}\\d%])", Reading::ago),
            new Form("(?i)(just now|today|yesterday)(?: at (\\d{1,2}:\\d{2}(?::\\d{2})?) ?([ap]m)?)?(?!\\w)", Reading::day),
            new Form("(\\d{1,2}:\\d{2}(?::\\d{2})?)(?!\\d) ?([AaPp]\\.?[Mm]\\b\\.?)?(?:,? ?[\u00B7\u2022]? ?(" + Months.PATTERN + ") (\\d{1,2}), (\\d{4}))?",
                    Reading::clockFirst));

    private record Form(Pattern pattern, Reader reader) {
        Form(String pattern, Reader reader) {
            this(Pattern.compile(pattern), reader);
        }
    }

    private interface Reader {
        Optional<Moment> read(MatchResult match);
    }

    private Stamps() {
    }

    /** The time that begins at a place. */
    public static Optional<Stamp> at(String text, int start, int end) {
        if (start >= end || !canStart(text, start, end)) {
            return Optional.empty();
        }
        int limit = Math.min(end, start + REACH);
        Stamp longest = null;
        for (var form : FORMS) {
            var matcher = form.pattern.matcher(text).region(start, limit);
            if (matcher.lookingAt() && (longest == null || matcher.end() > longest.span().end())) {
                var span = new Span(start, matcher.end()).trimmed(text);
                longest = form.reader.read(matcher).map(moment -> new Stamp(span, moment)).orElse(longest);
            }
        }
        return Optional.ofNullable(longest);
    }

    /** The first time in a range that begins at the start of a word. */
    public static Optional<Stamp> firstIn(String text, Span span) {
        for (int at = span.start(); at < span.end(); at++) {
            boolean wordStart = at == span.start() || !Chars.isWordPart(text.charAt(at - 1));
            if (wordStart) {
                var found = at(text, at, span.end());
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        return Optional.empty();
    }

    /** Whether a time may begin here: with a digit, or with a word that times begin with. */
    private static boolean canStart(String text, int start, int end) {
        char character = text.charAt(start);
        if (!Character.isLetter(character)) {
            return Character.isDigit(character) || character == '~';
        }
        int to = start;
        while (to < end && to - start <= LONGEST_WORD && Character.isLetter(text.charAt(to))) {
            to++;
        }
        return to - start <= LONGEST_WORD && Months.beginsTime(text.substring(start, to).toLowerCase(Locale.ROOT));
    }
}
