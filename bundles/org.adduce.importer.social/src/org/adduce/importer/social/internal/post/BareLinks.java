package org.adduce.importer.social.internal.post;

import java.util.ArrayList;
import java.util.List;

/** Finds the links that stand in plain text, bare or in the manner of Markdown. */
final class BareLinks {

    private static final String SIGN = "://";
    /** No address has them. */
    private static final String OUTSIDE = " \t\n\u000B\f\r<>\"\u201C\u201D`|\\^{}";
    /** By character: each of an address is asked. */
    private static final boolean[] IS_OUTSIDE = new boolean[0x2020];
    private static final String TRAILING = ".,;:!?'\u2019*_~";
    private static final int LONGEST_LABEL = 300;

    static {
        OUTSIDE.chars().forEach(sign -> IS_OUTSIDE[sign] = true);
    }

    private BareLinks() {
    }

    static List<Link> in(String text) {
        if (text.indexOf(SIGN) < 0) {
            return List.of();
        }
        var links = new ArrayList<Link>();
        int done = 0;
        for (int sign = text.indexOf(SIGN); sign >= 0; sign = text.indexOf(SIGN, Math.max(sign + 1, done))) {
            int start = start(text, sign);
            int last = last(text, sign + SIGN.length());
            if (start >= done && last > sign + SIGN.length()) {
                links.add(link(text, start, last));
                done = last;
            }
        }
        return links;
    }

    private static Link link(String text, int start, int last) {
        int end = end(text, start, last);
        boolean isCut = end < text.length() && text.charAt(end) == '\u2026' || text.startsWith("...", end);
        int label = labelStart(text, start);
        return label >= 0 && end < text.length() && text.charAt(end) == ')' ? new Link(label, end + 1, text.substring(start, end), text.substring(label + 1, start - 2), isCut)
                : new Link(start, end, text.substring(start, end), "", isCut);
    }

    /** Where an address begins that has its {@code ://} at a place, or -1. */
    private static int start(String text, int sign) {
        if (text.regionMatches(true, sign - 5, "https", 0, 5)) {
            return sign - 5;
        }
        return text.regionMatches(true, sign - 4, "http", 0, 4) ? sign - 4 : -1;
    }

    private static int last(String text, int from) {
        int at = from;
        while (at < text.length() && !isOutside(text.charAt(at))) {
            at++;
        }
        return at;
    }

    private static boolean isOutside(char sign) {
        return sign < IS_OUTSIDE.length && IS_OUTSIDE[sign];
    }

    /** Signs that end a sentence are no part of a link, nor is a bracket that was opened before it. */
    private static int end(String text, int start, int found) {
        int end = found;
        int ellipsis = text.indexOf('\u2026', start);
        end = ellipsis >= 0 && ellipsis < end ? ellipsis : end;
        int open = 0;
        for (int at = start; at < end; at++) {
            char sign = text.charAt(at);
            open += sign == '(' || sign == '[' ? 1 : sign == ')' || sign == ']' ? -1 : 0;
            end = open < 0 ? at : end;
        }
        while (end > start && TRAILING.indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        return end;
    }

    /** Where {@code [label](} begins before a url, or -1. */
    private static int labelStart(String text, int url) {
        if (url < 3 || text.charAt(url - 1) != '(' || text.charAt(url - 2) != ']') {
            return -1;
        }
        int start = text.lastIndexOf('[', url - 3);
        return start >= 0 && url - start < LONGEST_LABEL && text.substring(start, url).indexOf('\n') < 0 ? start : -1;
    }
}
