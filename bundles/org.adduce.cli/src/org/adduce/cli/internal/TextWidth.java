package org.adduce.cli.internal;

/** How many columns of a terminal a text takes: East Asian letters and pictures take two, what sits on another letter none. */
final class TextWidth {

    private TextWidth() {
    }

    static int of(String text) {
        return text.codePoints().map(TextWidth::of).sum();
    }

    /** The text, cut with an ellipsis if it is wider than {@code widest}. */
    static String cut(String text, int widest) {
        if (text.length() <= widest && of(text) <= widest) {
            return text;
        }
        var cut = new StringBuilder();
        int width = 1;
        for (int i = 0, c; i < text.length(); i += Character.charCount(c)) {
            c = text.codePointAt(i);
            width += of(c);
            if (width > widest) {
                return cut.toString().stripTrailing() + '…';
            }
            cut.appendCodePoint(c);
        }
        return cut.toString();
    }

    private static int of(int c) {
        if (c < 0x300) {
            return 1;
        }
        int type = Character.getType(c);
        if (type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK || type == Character.FORMAT) {
            return 0;
        }
        boolean isWide = Character.isIdeographic(c) || c >= 0x1100 && c <= 0x115F || c >= 0x3000 && c <= 0x30FF
                || c >= 0xAC00 && c <= 0xD7A3 || c >= 0xFF01 && c <= 0xFF60 || c >= 0x1F300 && c <= 0x1FAFF;
        return isWide ? 2 : 1;
    }
}
