package org.adduce.model.time;

import java.util.Locale;

/** Walks through a text and says where and why it cannot be read. */
final class Cursor {

    private static final int NANO_DIGITS = 9;

    private final String text;
    private int position;

    Cursor(String text) {
        this.text = text;
    }

    int position() {
        return position;
    }

    boolean isAtEnd() {
        return position == text.length();
    }

    boolean isAt(char expected) {
        return !isAtEnd() && text.charAt(position) == expected;
    }

    boolean isAt(String expected) {
        return text.startsWith(expected, position);
    }

    boolean isAtDigit() {
        return !isAtEnd() && isDigit(text.charAt(position));
    }

    boolean isAtQualifier() {
        return isAt('?') || isAt('~') || isAt('%');
    }

    char peek() {
        return text.charAt(position);
    }

    char next() {
        return text.charAt(position++);
    }

    boolean skip(char expected) {
        boolean found = isAt(expected);
        position += found ? 1 : 0;
        return found;
    }

    boolean skip(String expected) {
        boolean found = isAt(expected);
        position += found ? expected.length() : 0;
        return found;
    }

    /** Skips a character that must stand here. */
    void expect(char expected) {
        if (!skip(expected)) {
            throw unexpected("expected.character", expected);
        }
    }

    /** The next characters, as many as there are up to a number. */
    String take(int length) {
        int start = position;
        position = Math.min(text.length(), start + length);
        return text.substring(start, position);
    }

    /** The digits that follow, perhaps none. */
    String takeDigits() {
        int start = position;
        while (isAtDigit()) {
            position++;
        }
        return text.substring(start, position);
    }

    /** The digits and unspecified digits that follow, perhaps none. */
    String takeMask() {
        int start = position;
        while (isAtDigit() || isAt(DigitMask.UNSPECIFIED)) {
            position++;
        }
        return text.substring(start, position);
    }

    /** The digits after a decimal point, at least one, as nanoseconds; what is finer is skipped. */
    int takeNanos() {
        var digits = takeDigits();
        if (digits.isEmpty()) {
            throw unexpected("expected.fraction");
        }
        return Integer.parseInt((digits + "0".repeat(NANO_DIGITS)).substring(0, NANO_DIGITS));
    }

    /** What stands here was not expected. */
    WhenFormatException unexpected(String key, Object... arguments) {
        var expected = message(key, arguments);
        return fault(position, isAtEnd() ? "found.end" : "found", expected, found());
    }

    /** Something is wrong at a place. */
    WhenFormatException fault(int offset, String key, Object... arguments) {
        return new WhenFormatException(message(key, arguments), text, offset);
    }

    /** A text in the reader's language. */
    static String message(String key, Object... arguments) {
        return Messages.in(Locale.getDefault()).text(key, arguments);
    }

    private String found() {
        return isAtEnd() ? "" : Character.toString(text.codePointAt(position));
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
