package org.adduce.exporter.document.internal;

/** Small dealings with texts that may not be there. */
final class Texts {

    private Texts() {
    }

    /** A text, or another where there is none. */
    static String or(String text, String otherwise) {
        return text == null || text.isBlank() ? otherwise : text;
    }

    /** A text in which what no document can hold, control characters and halves of pairs, is replaced. */
    static String printable(String text) {
        return text.replaceAll("[\\p{Cc}\\p{Cs}\uFFFE\uFFFF&&[^\n\r\t]]", "\uFFFD");
    }

    /** The first characters of a text. */
    static String brief(String text, int most) {
        return text.codePointCount(0, text.length()) <= most ? text : text.substring(0, text.offsetByCodePoints(0, most - 1)).stripTrailing() + "…";
    }

    /** How many of something: {@code 1 source}, {@code 3 sources}. */
    static String count(long number, String one) {
        return number + " " + one + (number == 1 ? "" : "s");
    }
}
