package org.adduce.importer.web.internal.page;

import java.util.regex.Pattern;

/** The blanks of pages, among them those that keep words together. */
public final class Blanks {

    private static final Pattern SOME = Pattern.compile("[\\s\u00A0]+");

    private Blanks() {
    }

    /** Words with one blank between them and none around. */
    public static String evened(String words) {
        return SOME.matcher(words).replaceAll(" ").strip();
    }
}
