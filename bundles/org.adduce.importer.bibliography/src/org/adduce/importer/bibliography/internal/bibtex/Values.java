package org.adduce.importer.bibliography.internal.bibtex;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Reads values: groups in braces or quotation marks, numbers and abbreviations, put together by {@code #}. */
final class Values {

    private static final Set<String> MONTHS = Set.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

    private final BibText text;
    private final Map<String, String> abbreviations = new HashMap<>();
    private final Set<String> unknown = new TreeSet<>();

    Values(BibText text) {
        this.text = text;
    }

    /** From now on an abbreviation stands for a value. */
    void define(String abbreviation, String value) {
        abbreviations.put(abbreviation.toLowerCase(Locale.ROOT), value);
    }

    /** The abbreviations that nobody had defined since this was asked last. */
    Set<String> takeUnknown() {
        if (unknown.isEmpty()) {
            return Set.of();
        }
        var taken = Set.copyOf(unknown);
        unknown.clear();
        return taken;
    }

    /** The value from here on. */
    String read() throws BibSyntaxException {
        var value = piece();
        text.skipBlanksAndRemarks();
        if (text.peek() != '#') {
            return value;
        }
        var all = new StringBuilder(value);
        while (text.peek() == '#') {
            text.skip();
            text.skipBlanksAndRemarks();
            all.append(piece());
            text.skipBlanksAndRemarks();
        }
        return all.toString();
    }

    private String piece() throws BibSyntaxException {
        return switch (text.peek()) {
            case '{' -> group();
            case '"' -> quoted();
            default -> bare();
        };
    }

    private String group() throws BibSyntaxException {
        int open = text.at();
        int close = Braces.close(text.text(), open);
        if (close < 0) {
            throw new BibSyntaxException("The value's brace is never closed", open);
        }
        text.moveTo(close + 1);
        return text.text().substring(open + 1, close);
    }

    private String quoted() throws BibSyntaxException {
        int open = text.at();
        int close = Braces.closingQuote(text.text(), open);
        if (close < 0) {
            throw new BibSyntaxException("The value's quotation mark is never closed", open);
        }
        text.moveTo(close + 1);
        return text.text().substring(open + 1, close);
    }

    private String bare() throws BibSyntaxException {
        int start = text.at();
        var word = text.word();
        if (word.isEmpty()) {
            if (",})".indexOf(text.peek()) >= 0 && !text.isAtEnd()) {
                return "";
            }
            throw new BibSyntaxException("A value should stand here", start);
        }
        if (Character.isDigit(word.charAt(0))) {
            return word;
        }
        var name = word.toLowerCase(Locale.ROOT);
        var value = abbreviations.get(name);
        if (value == null && !MONTHS.contains(name)) {
            unknown.add(word);
        }
        return value == null ? word : value;
    }
}
