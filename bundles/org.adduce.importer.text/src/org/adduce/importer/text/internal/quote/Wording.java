package org.adduce.importer.text.internal.quote;

import java.util.Arrays;
import org.adduce.importer.text.internal.page.Chars;
import org.adduce.importer.text.internal.page.Span;

/** The words of a range as hashes, case and all marks left out: what two people who quote the same words share. */
final class Wording {

    private Wording() {
    }

    /** The hashes of the words of a range, at most {@code most} of them. */
    static int[] of(String text, Span span, int most) {
        var hashes = new int[Math.min(most, 16)];
        int count = 0;
        int at = span.start();
        while (at < span.end() && count < most) {
            if (!Chars.isWordPart(text.charAt(at))) {
                at++;
                continue;
            }
            int hash = 17;
            while (at < span.end() && (Chars.isWordPart(text.charAt(at)) || isInner(text, at, span.end()))) {
                if (!Chars.isApostrophe(text.charAt(at))) {
                    hash = hash * 31 + Character.toLowerCase(text.charAt(at));
                }
                at++;
            }
            if (count == hashes.length) {
                hashes = Arrays.copyOf(hashes, Math.min(most, count * 2));
            }
            hashes[count++] = hash;
        }
        return Arrays.copyOf(hashes, count);
    }

    private static boolean isInner(String text, int at, int end) {
        return Chars.isApostrophe(text.charAt(at)) && at + 1 < end && Chars.isWordPart(text.charAt(at + 1));
    }

    /** One hash for some neighbouring words. */
    static long shingle(int[] words, int from, int size) {
        long hash = size;
        for (int at = from; at < from + size; at++) {
            hash = hash * 0x9E3779B97F4A7C15L + words[at];
            hash ^= hash >>> 29;
        }
        return hash;
    }
}
