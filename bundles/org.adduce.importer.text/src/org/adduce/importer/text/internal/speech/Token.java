package org.adduce.importer.text.internal.speech;

/**
 * A word or a mark of a sentence.
 *
 * @param start where it begins in the text
 * @param end one past its last character
 * @param lower the word in lower case with straight apostrophes, or the mark itself
 * @param word whether it is a word
 * @param capital whether it begins with a capital
 */
record Token(int start, int end, String lower, boolean word, boolean capital) {

    /** Whether it is this mark. */
    boolean is(char mark) {
        return !word && lower.length() == 1 && lower.charAt(0) == mark;
    }

    /** Whether it is this word, in any case. */
    boolean is(String other) {
        return lower.equals(other);
    }

    /** Whether it ends a sentence. */
    boolean endsSentence() {
        return !word && ".!?\u2026\u3002".contains(lower);
    }

    /** Whether it is a word with a possessive ending. */
    boolean isPossessive() {
        return word && (lower.endsWith("'s") || lower.endsWith("s'"));
    }
}
