package org.adduce.importer.feed.internal.read;

import java.util.regex.Pattern;

/** Tells the addresses of pages from other names. */
public final class Addresses {

    private static final Pattern BEGUN = Pattern.compile("(?i)https?://.*");
    private static final Pattern WHOLE = Pattern.compile("(?i)https?://\\S+");

    private Addresses() {
    }

    /** Whether a text is the address of a page, and nothing else. */
    public static boolean isWhole(String text) {
        return WHOLE.matcher(text).matches();
    }

    /** Whether a line begins as the address of a page. */
    public static boolean isBegun(String line) {
        return BEGUN.matcher(line).matches();
    }
}
