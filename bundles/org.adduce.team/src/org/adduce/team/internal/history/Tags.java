package org.adduce.team.internal.history;

import java.util.function.BiConsumer;

/**
 * Goes through the tags in a stretch of a dossier's file, one after the other. What begins like a tag and is none is passed
 * over. Thousands of elements are read so when a history is learned, where patterns took most of the time.
 */
final class Tags {

    private final String text;
    private int at;
    private int start;
    private int nameStart;
    private int nameEnd;
    private int end;
    private boolean isEmpty;

    Tags(String text) {
        this.text = text;
    }

    /** Goes to the next one, if there is one. */
    boolean next() {
        for (start = text.indexOf('<', at); start >= 0; start = text.indexOf('<', start + 1)) {
            nameStart = start + 1 + (is(start + 1, '/') ? 1 : 0);
            nameEnd = nameEnd(text, nameStart);
            int last = nameEnd > nameStart ? last(nameEnd) : -1;
            if (last >= 0) {
                isEmpty = last > nameEnd && is(last - 1, '/');
                end = last + 1;
                at = end;
                return true;
            }
        }
        return false;
    }

    private boolean is(int place, char c) {
        return place < text.length() && text.charAt(place) == c;
    }

    private static int nameEnd(String text, int from) {
        int to = from;
        while (to < text.length() && isOfName(text.charAt(to))) {
            to++;
        }
        return to;
    }

    private static boolean isOfName(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || c == '_' || c == ':' || c == '.' || c == '-';
    }

    /** The place of the bracket that ends a tag; -1 if something else comes before. */
    private int last(int from) {
        for (int i = from; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '>') {
                return i;
            }
            if (c == '<') {
                return -1;
            }
            if (c == '"' || c == '\'') {
                i = text.indexOf(c, i + 1);
                if (i < 0) {
                    return -1;
                }
            }
        }
        return -1;
    }

    boolean isEnd() {
        return nameStart > start + 1;
    }

    /** Whether it is one that ends itself. */
    boolean isEmpty() {
        return isEmpty;
    }

    /** Where it begins. */
    int start() {
        return start;
    }

    /** Where what follows it begins. */
    int end() {
        return end;
    }

    String name() {
        return text.substring(nameStart, nameEnd);
    }

    /** All between its name and its end. */
    String attributes() {
        return text.substring(nameEnd, end - (isEmpty ? 2 : 1));
    }

    /** Visits the names and the values in what {@link #attributes} gave; entities stand as they are. */
    static void each(String attributes, BiConsumer<String, String> visitor) {
        for (int equal = attributes.indexOf('='); equal > 0; ) {
            int nameEnd = blanksBefore(attributes, equal);
            int name = nameEnd;
            while (name > 0 && isOfName(attributes.charAt(name - 1))) {
                name--;
            }
            int quote = blanksAfter(attributes, equal + 1);
            int close = quote < attributes.length() && isQuote(attributes.charAt(quote)) ? attributes.indexOf(attributes.charAt(quote), quote + 1) : -1;
            if (close >= 0 && name < nameEnd) {
                visitor.accept(attributes.substring(name, nameEnd), attributes.substring(quote + 1, close));
            }
            equal = attributes.indexOf('=', close >= 0 ? close + 1 : equal + 1);
        }
    }

    private static boolean isQuote(char c) {
        return c == '"' || c == '\'';
    }

    private static int blanksBefore(String text, int end) {
        int at = end;
        while (at > 0 && Character.isWhitespace(text.charAt(at - 1))) {
            at--;
        }
        return at;
    }

    private static int blanksAfter(String text, int from) {
        int at = from;
        while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
        return at;
    }
}
