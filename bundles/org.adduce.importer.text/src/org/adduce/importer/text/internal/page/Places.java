package org.adduce.importer.text.internal.page;

/**
 * From UTF-16 offsets to places counted in code points, in a time that does not grow with the offset.
 */
public final class Places {

    private static final int STEP = 1024;

    private final String text;
    /** The place of every {@code STEP}th character; empty where every character is a code point. */
    private final int[] marks;

    private Places(String text, int[] marks) {
        this.text = text;
        this.marks = marks;
    }

    /** The places of a text. */
    public static Places of(String text) {
        var marks = new int[text.length() / STEP + 1];
        int place = 0;
        for (int at = 0; at <= text.length(); at++) {
            if (at % STEP == 0) {
                marks[at / STEP] = place;
            }
            place += startsCodePoint(text, at) ? 1 : 0;
        }
        return new Places(text, place == text.length() ? new int[0] : marks);
    }

    /** The place of an offset; the middle of a pair counts as its end. */
    public int at(int offset) {
        if (marks.length == 0) {
            return offset;
        }
        int place = marks[offset / STEP];
        for (int at = offset / STEP * STEP; at < offset; at++) {
            place += startsCodePoint(text, at) ? 1 : 0;
        }
        return place;
    }

    private static boolean startsCodePoint(String text, int at) {
        return at < text.length() && !(Character.isLowSurrogate(text.charAt(at)) && at > 0
                && Character.isHighSurrogate(text.charAt(at - 1)));
    }
}
