package org.adduce.core.query;

import java.util.Optional;

/** A place in a query and what can be read there; blanks after what was read are skipped. */
final class QueryCursor {

    private final String text;
    private int offset;

    QueryCursor(String text) {
        this.text = text;
    }

    int offset() {
        return offset;
    }

    boolean isAtEnd() {
        return offset == text.length();
    }

    boolean isAt(char c) {
        return !isAtEnd() && text.charAt(offset) == c;
    }

    boolean isAtBlank() {
        return !isAtEnd() && isBlank(text.charAt(offset));
    }

    boolean isAtWord(String word) {
        return text.startsWith(word, offset) && endOfWord(offset) == offset + word.length();
    }

    boolean skip(char c) {
        boolean isThere = isAt(c);
        if (isThere) {
            offset++;
            skipBlanks();
        }
        return isThere;
    }

    boolean skipWord(String word) {
        boolean isThere = isAtWord(word);
        if (isThere) {
            offset += word.length();
            skipBlanks();
        }
        return isThere;
    }

    /** A minus that stands right before what it denies; one that stands alone is a word. */
    boolean skipMinus() {
        boolean isThere = isAt('-') && offset + 1 < text.length() && !isBlank(text.charAt(offset + 1)) && text.charAt(offset + 1) != ')';
        if (isThere) {
            offset++;
        }
        return isThere;
    }

    void skipBlanks() {
        while (isAtBlank()) {
            offset++;
        }
    }

    /** A word as far as the next blank, parenthesis or quotation mark. */
    String word() {
        var word = text.substring(offset, endOfWord(offset));
        offset += word.length();
        skipBlanks();
        return word;
    }

    /** The name before a colon, which is skipped too; none where a word or an address stands. */
    Optional<String> fieldName() {
        int end = offset;
        while (end < text.length() && Character.isLetter(text.charAt(end))) {
            end++;
        }
        if (end == offset || end == text.length() || text.charAt(end) != ':' || text.startsWith("://", end)) {
            return Optional.empty();
        }
        var name = text.substring(offset, end);
        offset = end + 1;
        return Optional.of(name);
    }

    /** What stands between two quotation marks; a backslash before one of them makes it part of the phrase. */
    String phrase() {
        int opened = offset++;
        var phrase = new StringBuilder();
        while (!isAt('"')) {
            if (isAt('\\') && offset + 1 < text.length() && (text.charAt(offset + 1) == '"' || text.charAt(offset + 1) == '\\')) {
                offset++;
            }
            if (isAtEnd()) {
                throw new QueryFormatException(Messages.quoteOpen, opened);
            }
            phrase.append(text.charAt(offset++));
        }
        skip('"');
        return phrase.toString();
    }

    private int endOfWord(int start) {
        int end = start;
        while (end < text.length() && !isBlank(text.charAt(end)) && "()\"".indexOf(text.charAt(end)) < 0) {
            end++;
        }
        return end;
    }

    private static boolean isBlank(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }
}
