package org.adduce.importer.text.internal.page;

/** What sort of thing a character is, as far as reading goes. */
public final class Chars {

    private Chars() {
    }

    /** Whether it is nothing to see: a space of any width, a line end, a mark of direction, a byte order mark. */
    public static boolean isBlank(int character) {
        if (character > ' ' && character < 0x7F) {
            return false;
        }
        return switch (Character.getType(character)) {
            case Character.SPACE_SEPARATOR, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR, Character.CONTROL,
                    Character.FORMAT -> true;
            default -> false;
        };
    }

    /** Whether a line ends with it; CR has become LF before. */
    public static boolean isLineEnd(char character) {
        return character == '\n' || character == '\u0085' || character == '\u2028' || character == '\u2029';
    }

    /** Whether it is an apostrophe, straight or curly. */
    public static boolean isApostrophe(int character) {
        return character == '\'' || character == '\u2019' || character == '\u02BC';
    }

    /** Whether words are made of it. */
    public static boolean isWordPart(int character) {
        if (character < 0x80) {
            return character >= 'a' && character <= 'z' || character >= 'A' && character <= 'Z' || character >= '0' && character <= '9';
        }
        return Character.isLetterOrDigit(character) || Character.getType(character) == Character.NON_SPACING_MARK;
    }

    /** Whether a sentence may end with it, in any script. */
    public static boolean endsSentence(int character) {
        return switch (character) {
            case '.', '!', '?', '\u2026', '\u3002', '\uFF01', '\uFF1F', '\u061F', '\u06D4', '\u0964' -> true;
            default -> false;
        };
    }

    /** Whether it closes what a quotation mark or a bracket opened. */
    public static boolean closes(int character) {
        return switch (character) {
            case ')', ']', '}', '"', '\u201D', '\u2019', '\u00BB', '\u203A', '\u300D' -> true;
            default -> false;
        };
    }

    /** Whether it is a picture: an emoji, a flag, a dingbat. */
    public static boolean isPicture(int character) {
        return character >= 0x1F000 && character <= 0x1FAFF || character >= 0x2600 && character <= 0x27BF
                || character >= 0x2B00 && character <= 0x2BFF || character >= 0x1F1E6 && character <= 0x1F1FF;
    }
}
