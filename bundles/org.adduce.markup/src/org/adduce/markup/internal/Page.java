package org.adduce.markup.internal;

import java.util.ArrayList;
import java.util.List;
import org.adduce.markup.Span;

/** A text under way. Blanks, line ends and marks of lists wait until a word follows, and so never stand at an end. */
final class Page {

    private static final char UNKEPT = '\uFFFD';

    private final StringBuilder text;
    private final Letters letters = new Letters();
    /** Of preformatted text, since its last word or line end. */
    private final StringBuilder blanks = new StringBuilder();
    private final List<Range> unstarted = new ArrayList<>();
    private final List<Span> paragraphs = new ArrayList<>();
    private int paragraph;
    private int breaks;
    private int tabs;
    private boolean isSpaced;
    private String mark = "";
    private int beforeMark;
    private boolean isKeepingBegun;

    /** A text of which nothing is known. */
    Page() {
        this(16);
    }

    /** A text of about so many characters. */
    Page(int length) {
        text = new StringBuilder(length);
    }

    /** A place whose ends are not known yet. */
    static final class Range {
        private int start = -1;
        private int end;

        boolean isEmpty() {
            return start < 0 || end <= start;
        }

        Span span() {
            return new Span(start, end);
        }
    }

    int length() {
        return text.length();
    }

    /** Begins a range at the next word. */
    Range open() {
        var range = new Range();
        unstarted.add(range);
        return range;
    }

    /** Ends a range at the last word. */
    void close(Range range) {
        range.end = text.length();
        if (range.start < 0) {
            unstarted.remove(range);
            beforeMark = Math.min(beforeMark, unstarted.size());
        }
    }

    /** The words from {@code start} on. */
    String from(Range range) {
        return range.start < 0 ? "" : text.substring(range.start);
    }

    /** Ends the line, and leaves a blank one where {@code count} is 2. */
    void breakLine(int count) {
        if (mark.isEmpty()) {
            breaks = Math.max(breaks, count);
        }
        isSpaced = false;
        tabs = 0;
        blanks.setLength(0);
    }

    /** Ends the line once more. */
    void addBreak() {
        breaks = Math.min(breaks + 1, 2);
        isSpaced = false;
        tabs = 0;
    }

    /** Goes on in the next cell of a row. */
    void cell() {
        tabs++;
    }

    /** Puts something before the next word. */
    void mark(String sign) {
        mark = sign;
        beforeMark = unstarted.size();
    }

    /** Adds words in which one blank is as good as many. */
    void flow(String words) {
        flow(words, 0, words.length());
    }

    /** Adds a part of some words in which one blank is as good as many. */
    void flow(String words, int from, int to) {
        letters.take(words, from, to);
        for (int at = from; at < to; ) {
            char c = words.charAt(at);
            if (isBlank(c)) {
                isSpaced = true;
                at++;
            } else if (isUnseen(c)) {
                at++;
            } else {
                begin();
                at = addRun(words, at);
            }
        }
    }

    /** Adds a letter, and at once all behind it that needs no look of its own, which is most of any text; where that ends. */
    private int addRun(String words, int start) {
        int end = letters.plainUntil(start);
        if (end == start) {
            add(words, start);
            return start + 1;
        }
        text.append(words, start, end);
        return end;
    }

    /** What is preformatted begins with its first line that is not empty. */
    void beginKeeping() {
        isKeepingBegun = true;
    }

    /** Adds words in which every blank counts. */
    void keep(String words) {
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            if (c == '\n' || c == '\r') {
                boolean isSecondHalf = c == '\n' && i > 0 && words.charAt(i - 1) == '\r';
                breaks += isSecondHalf || isKeepingBegun ? 0 : 1;
                blanks.setLength(0);
            } else if (c == ' ' || c == '\t' || c == '\u00A0') {
                blanks.append(c == '\t' ? '\t' : ' ');
            } else {
                isKeepingBegun = false;
                isSpaced = false;
                begin();
                text.append(blanks);
                blanks.setLength(0);
                add(words, i);
            }
        }
    }

    private void add(String words, int at) {
        char c = words.charAt(at);
        boolean isLone = Character.isHighSurrogate(c) && (at + 1 == words.length() || !Character.isLowSurrogate(words.charAt(at + 1)))
                || Character.isLowSurrogate(c) && (at == 0 || !Character.isHighSurrogate(words.charAt(at - 1)));
        text.append(isLone || c < ' ' || c >= '\uFFFE' ? UNKEPT : c);
    }

    /** Writes what waits for a word. */
    private void begin() {
        if (breaks == 0 && !isSpaced && tabs == 0 && unstarted.isEmpty() && mark.isEmpty() && !text.isEmpty()) {
            return;
        }
        if (text.isEmpty()) {
            breaks = 0;
        } else if (breaks > 0) {
            endParagraph();
            text.repeat("\n", breaks);
            paragraph = breaks > 1 ? text.length() : paragraph;
        } else if (tabs > 0) {
            text.repeat("\t", tabs);
        } else if (isSpaced) {
            text.append(' ');
        }
        start(mark.isEmpty() ? unstarted.size() : beforeMark);
        text.append(mark);
        start(unstarted.size());
        breaks = 0;
        tabs = 0;
        isSpaced = false;
        mark = "";
        beforeMark = 0;
    }

    private void start(int count) {
        if (count == 0) {
            return;
        }
        var first = unstarted.subList(0, count);
        first.forEach(range -> range.start = text.length());
        first.clear();
    }

    private void endParagraph() {
        if (breaks > 1) {
            paragraphs.add(new Span(paragraph, text.length()));
        }
    }

    private static boolean isBlank(char c) {
        return c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\f' || c == '\u00A0' || c == '\u2028' || c == '\u2029' || c == '\u0085';
    }

    /** Soft hyphens and byte order marks are no letters. */
    private static boolean isUnseen(char c) {
        return c == '\u00AD' || c == '\uFEFF';
    }

    String text() {
        return text.toString();
    }

    List<Span> paragraphs() {
        if (paragraph < text.length()) {
            paragraphs.add(new Span(paragraph, text.length()));
            paragraph = text.length();
        }
        return paragraphs;
    }
}
