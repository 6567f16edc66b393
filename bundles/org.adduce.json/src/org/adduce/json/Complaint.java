package org.adduce.json;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * What Jackson says of broken JSON, in words for people.
 *
 * @since 1.0
 */
public final class Complaint {

    private static final int LONGEST = 160;
    private static final Pattern TOKEN = Pattern.compile("Unrecognized token '(.*?)'(?::|$).*");
    private static final Pattern CHARACTER = Pattern.compile("Unexpected character \\('(.*?)' \\(code[^)]*\\)\\): (.*)");
    private static final Pattern CLOSE = Pattern.compile("Unexpected close marker '(.)': (?:expected '(.)')?.*");
    private static final Pattern ESCAPE = Pattern.compile("Unrecognized character escape '(.*?)' .*");
    private static final Pattern CONTROL = Pattern.compile("Illegal unquoted character \\(\\(CTRL-CHAR, code (\\d+)\\)\\).*");
    /** Where in what file, which the parser does not know here. */
    private static final Pattern SOURCE = Pattern.compile("\\s*\\(?(?:for \\w+ starting )?at \\[Source:.*");

    private Complaint() {
    }

    /**
     * The words, which say what to do where there is only one thing.
     *
     * @param parserWords what the parser said, without the place; null as the parser may have it
     */
    public static String of(String parserWords) {
        var words = parserWords == null ? "" : parserWords.replaceAll("\\s+", " ").strip();
        var lower = words.toLowerCase(Locale.ROOT);
        if (lower.contains("end-of-input")) {
            return "The file ends in the middle of a value: it is cut off; save or fetch it again";
        }
        if (lower.contains("nesting depth")) {
            return "Values are nested too deep to be read";
        }
        return "This is no JSON: " + plain(words);
    }

    private static String plain(String words) {
        var token = TOKEN.matcher(words);
        var character = CHARACTER.matcher(words);
        var close = CLOSE.matcher(words);
        var escape = ESCAPE.matcher(words);
        var control = CONTROL.matcher(words);
        if (token.matches()) {
            return quoted(token.group(1)) + " is no value; text stands in double quotes";
        } else if (character.matches()) {
            return quoted(character.group(1)) + " stands where " + expected(character.group(2));
        } else if (close.matches()) {
            return quoted(close.group(1)) + " ends " + (close.group(2) == null ? "nothing that was begun" : "what was to be ended by " + quoted(close.group(2)));
        } else if (escape.matches()) {
            return quoted("\\" + escape.group(1)) + " means nothing in a text; a backslash itself is written twice";
        } else if (control.matches()) {
            return "a text holds a control character (code " + control.group(1) + "), which must be written as an escape";
        } else if (words.contains("Leading zeroes")) {
            return "a number begins with zeros";
        }
        return cut(SOURCE.matcher(words).replaceFirst(""));
    }

    private static String expected(String words) {
        if (words.contains("colon")) {
            return "a colon was expected, between a name and its value";
        } else if (words.contains("comma")) {
            return "a comma was expected, between two values";
        } else if (words.contains("field name") || words.contains("property name")) {
            return "a name in double quotes was expected; perhaps a comma before it is one too many";
        } else if (words.contains("value")) {
            return "a value was expected";
        }
        return "it was not expected: " + cut(SOURCE.matcher(words).replaceFirst(""));
    }

    private static String quoted(String words) {
        return '\u201C' + cut(words) + '\u201D';
    }

    private static String cut(String words) {
        return words.length() > LONGEST ? words.substring(0, LONGEST) + "\u2026" : words;
    }
}
