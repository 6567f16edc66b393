package org.adduce.importer.text.internal.word;

import java.util.Arrays;
import java.util.Locale;
import org.adduce.importer.text.internal.page.Chars;
import org.adduce.importer.text.internal.page.Span;

/**
 * What a passage is about: the stems of its words that are no stopwords, as hashes, in order. Of a very long passage the
 * beginning and the end count, so that the cost of a passage is bounded.
 */
public final class Terms {

    private static final int HEAD = 2400;
    private static final int TAIL = 800;
    private static final int MOST = 400;
    private static final int STEM = 6;

    private final int[] hashes = new int[MOST];
    private int count;

    private Terms() {
    }

    /** The terms of a range. */
    public static int[] of(String text, Span span) {
        var terms = new Terms();
        if (span.length() <= HEAD + TAIL) {
            terms.read(text, span.start(), span.end());
        } else {
            terms.read(text, span.start(), span.start() + HEAD);
            terms.read(text, span.end() - TAIL, span.end());
        }
        return Arrays.copyOf(terms.hashes, terms.count);
    }

    private void read(String text, int from, int to) {
        int at = from;
        while (at < to && count < MOST) {
            if (isIdeograph(text.charAt(at))) {
                addIdeographs(text, at, to);
                at++;
            } else if (Chars.isWordPart(text.charAt(at))) {
                int end = wordEnd(text, at, to);
                addWord(text, at, end);
                at = end;
            } else {
                at++;
            }
        }
    }

    private static int wordEnd(String text, int from, int to) {
        int at = from;
        while (at < to && (Chars.isWordPart(text.charAt(at)) || Chars.isApostrophe(text.charAt(at)))
                && !isIdeograph(text.charAt(at)) && at - from < 40) {
            at++;
        }
        return Math.max(at, from + 1);
    }

    private void addWord(String text, int from, int to) {
        var word = text.substring(from, to).toLowerCase(Locale.ROOT).replace('\u2019', '\'');
        boolean number = Character.isDigit(word.charAt(0));
        if (Lexicon.stopwords().contains(word) || word.length() < (number ? 2 : 3)) {
            return;
        }
        int apostrophe = word.indexOf('\'');
        var bare = apostrophe > 2 ? word.substring(0, apostrophe) : word;
        if (!Lexicon.stopwords().contains(bare)) {
            add(stem(bare).hashCode());
        }
    }

    private static String stem(String word) {
        if (word.length() > STEM) {
            return word.substring(0, STEM);
        }
        return word.endsWith("s") && word.length() > 3 && !word.endsWith("ss") ? word.substring(0, word.length() - 1) : word;
    }

    /** Scripts without blanks between words: two neighbours stand for a word. */
    private void addIdeographs(String text, int at, int to) {
        if (at + 1 < to && isIdeograph(text.charAt(at + 1))) {
            add(text.substring(at, at + 2).hashCode());
        }
    }

    private void add(int hash) {
        if (count < MOST) {
            hashes[count++] = hash;
        }
    }

    private static boolean isIdeograph(char character) {
        return character >= '\u3040' && character <= '\u30FF' || character >= '\u3400' && character <= '\u9FFF'
                || character >= '\uAC00' && character <= '\uD7AF' || character >= '\u0E00' && character <= '\u0E7F';
    }
}
