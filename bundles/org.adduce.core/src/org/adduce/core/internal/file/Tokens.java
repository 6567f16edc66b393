package org.adduce.core.internal.file;

import java.io.IOException;
import java.util.Arrays;
import javax.xml.stream.Location;
import javax.xml.stream.XMLStreamConstants;

/**
 * Some tokens of a file, one after the other: numbers, names and characters in arrays that are filled again and again, so
 * that a million tokens are handed from one thread to another without an object for each. A token is known by where it
 * begins in the numbers:
 *
 * <pre>
 * kind, foreign and how many values | line | column | first name | start and length of each value ...
 * </pre>
 *
 * <p>The names of an element and its attributes stand one after the other: each alone where all are a dossier's own, else
 * each with its namespace and its prefix. Either filled or looked at, by one thread at a time.
 */
final class Tokens {

    /**
     * Longer values stand as texts of their own: they are words, kept as they are, and made by the thread that reads. What is
     * an id, a place or a time is shorter, and never becomes a text.
     */
    static final int SHORT = 64;

    /** What the last token may need beyond what makes it full. */
    private static final int SLACK = 128;
    private static final int KIND = 0x1F;
    private static final int FOREIGN = 0x20;
    private static final int BLANK = 0x40;
    private static final int VALUES_FROM = 8;
    private static final int HEAD = 4;
    private static final int PAIR = 2;
    /** Instead of the length of a value that stands as a text. */
    private static final int LONG = -1;

    private final int mostChars;
    private final int mostNumbers;
    private int[] numbers;
    private int end;
    private String[] names;
    private int namesEnd;
    private char[] chars;
    private int charsEnd;
    private String[] texts = new String[16];
    private int textsEnd;
    /** None as long as all is well; an Optional could not be had where memory is at its end. */
    private Throwable fault;

    /** Room for about so many characters; a single token that needs more has more. */
    Tokens(int most) {
        this.mostChars = most;
        // a dossier has six characters for a number, and four numbers for a name
        this.mostNumbers = most / 4 + 1;
        this.numbers = new int[mostNumbers + SLACK];
        this.names = new String[mostNumbers / 2 + SLACK];
        this.chars = new char[mostChars + mostChars / 8];
    }

    // filling

    /** Empties it, to be filled anew. */
    void clear() {
        end = 0;
        namesEnd = 0;
        charsEnd = 0;
        Arrays.fill(texts, 0, textsEnd, null);
        textsEnd = 0;
        fault = null;
    }

    boolean isFull() {
        return charsEnd >= mostChars || end >= mostNumbers;
    }

    /** Adds a token; its names and values are added after it. */
    void add(int kind, boolean isForeign, int values, Location place) {
        if (numbers.length - end < HEAD + PAIR * values) {
            numbers = Arrays.copyOf(numbers, Math.max(2 * numbers.length, end + HEAD + PAIR * values));
        }
        numbers[end] = kind | (isForeign ? FOREIGN : 0) | values << VALUES_FROM;
        numbers[end + 1] = place.getLineNumber();
        numbers[end + 2] = place.getColumnNumber();
        numbers[end + 3] = namesEnd;
        end += HEAD;
    }

    void addName(String name) {
        if (namesEnd == names.length) {
            names = Arrays.copyOf(names, 2 * namesEnd + 1);
        }
        names[namesEnd++] = name;
    }

    /** Says of the token that was added last, whose value follows, that it is blanks and line ends alone. */
    void addBlank() {
        numbers[end - HEAD] |= BLANK;
    }

    /** Adds a short value of the token that was added last. */
    void addValue(char[] from, int start, int length) {
        if (chars.length - charsEnd < length) {
            chars = Arrays.copyOf(chars, Math.max(2 * chars.length, charsEnd + length));
        }
        System.arraycopy(from, start, chars, charsEnd, length);
        addPair(charsEnd, length);
        charsEnd += length;
    }

    /** Adds a value of the token that was added last. */
    void addValue(String text) {
        if (text.length() <= SHORT) {
            addValue(text.toCharArray(), 0, text.length());
            return;
        }
        if (textsEnd == texts.length) {
            texts = Arrays.copyOf(texts, 2 * textsEnd);
        }
        addPair(textsEnd, LONG);
        texts[textsEnd++] = text;
    }

    private void addPair(int start, int length) {
        numbers[end] = start;
        numbers[end + 1] = length;
        end += PAIR;
    }

    /** After these tokens comes nothing but this. */
    void endWith(Throwable thrown) {
        fault = thrown;
    }

    // looking

    /** Where the last token ends. */
    int end() {
        return end;
    }

    /** Says so where reading on came to grief. */
    void requireMore() throws IOException {
        switch (fault) {
            case null -> { }
            case IOException told -> throw told;
            case RuntimeException e -> throw e;
            case Error error -> throw error;
            default -> throw new IllegalStateException("The file could not be taken apart", fault);
        }
    }

    /** What kind of token it is, in terms of {@link XMLStreamConstants}. */
    int kind(int at) {
        return numbers[at] & KIND;
    }

    /** Where the token after it begins. */
    int next(int at) {
        return at + HEAD + PAIR * values(at);
    }

    int line(int at) {
        return numbers[at + 1];
    }

    int column(int at) {
        return numbers[at + 2];
    }

    int values(int at) {
        return numbers[at] >>> VALUES_FROM;
    }

    boolean isForeign(int at) {
        return (numbers[at] & FOREIGN) != 0;
    }

    /** The name of an element, or of one of its attributes: the element's is number 0, that of its first attribute number 1. */
    String name(int at, int number) {
        return names[numbers[at + 3] + (isForeign(at) ? 3 * number : number)];
    }

    /** The namespace of a name of a token that is foreign. */
    String namespace(int at, int number) {
        return names[numbers[at + 3] + 3 * number + 1];
    }

    /** The prefix of a name of a token that is foreign. */
    String prefix(int at, int number) {
        return names[numbers[at + 3] + 3 * number + 2];
    }

    /** Whether a value is long, so that it is a text already. */
    boolean isLong(int at, int number) {
        return numbers[at + HEAD + PAIR * number + 1] == LONG;
    }

    String value(int at, int number) {
        int pair = at + HEAD + PAIR * number;
        return numbers[pair + 1] == LONG ? texts[numbers[pair]] : new String(chars, numbers[pair], numbers[pair + 1]);
    }

    /** Shows a value, for as long as these tokens are not cleared. */
    void show(int at, int number, Chars look) {
        int pair = at + HEAD + PAIR * number;
        if (numbers[pair + 1] == LONG) {
            look.show(texts[numbers[pair]]);
        } else {
            look.show(chars, numbers[pair], numbers[pair + 1]);
        }
    }

    /** Whether the characters of a token are blanks and line ends alone. */
    boolean isBlank(int at) {
        return (numbers[at] & BLANK) != 0;
    }
}
