package org.adduce.ui.internal.reader.page;

/** Text as snapshots keep it: lines that end in LF, no byte order mark, and in place of what XML cannot hold U+FFFD. */
public final class PlainText {

    private static final char REPLACEMENT = '\uFFFD';

    private PlainText() {
    }

    public static String of(String text) {
        var plain = new StringBuilder(text.length());
        int start = text.startsWith("\uFEFF") ? 1 : 0;
        text.substring(start).replace("\r\n", "\n").replace('\r', '\n').codePoints()
                .map(c -> isKept(c) ? c : REPLACEMENT).forEach(plain::appendCodePoint);
        return plain.toString();
    }

    /** What XML 1.0 allows in a document. */
    private static boolean isKept(int c) {
        return c == '\t' || c == '\n' || c >= 0x20 && c <= 0xD7FF || c >= 0xE000 && c <= 0xFFFD || c >= 0x10000;
    }
}
