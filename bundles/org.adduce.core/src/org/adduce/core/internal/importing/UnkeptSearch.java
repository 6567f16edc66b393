package org.adduce.core.internal.importing;

import org.adduce.core.internal.file.XmlText;

/**
 * Finds the UTF-16 units of a text that a dossier cannot hold, from front to back. It looks at a text in blocks: to ask the
 * text for each of its characters takes three times as long, and all that is imported goes through here.
 */
final class UnkeptSearch {

    private static final int LONGEST_BLOCK = 1024;

    private final String text;
    private final char[] block;
    private int start;
    private int end;

    UnkeptSearch(String text) {
        this.text = text;
        this.block = new char[Math.min(text.length(), LONGEST_BLOCK)];
    }

    /** The first offset from {@code from} on of a unit that cannot be kept, or the text's length. */
    int next(int from) {
        int at = from;
        while (at < text.length()) {
            if (at >= end) {
                load(at);
            }
            for (; at < end; at++) {
                char c = block[at - start];
                // nearly all of any text is plainly allowed
                boolean isPlain = c >= ' ' && c < Character.MIN_SURROGATE || c == '\n' || c == '\t';
                if (!isPlain && !isKept(c, at)) {
                    return at;
                }
            }
        }
        return at;
    }

    private void load(int from) {
        start = from;
        end = Math.min(text.length(), from + block.length);
        text.getChars(start, end, block, 0);
    }

    /** Halves of a pair are kept together. */
    private boolean isKept(char c, int at) {
        if (Character.isHighSurrogate(c)) {
            return at + 1 < text.length() && Character.isLowSurrogate(text.charAt(at + 1));
        }
        return Character.isLowSurrogate(c) ? at > 0 && Character.isHighSurrogate(text.charAt(at - 1)) : XmlText.allows(c);
    }
}
