package org.adduce.importer.web.internal.page;

import java.util.regex.Pattern;

/** The blanks of pages, among them those that keep words together. */
public final class Blanks {

    private static final Pattern SOME = Pattern.compile("[\\s\u00A0]+");

    private Blanks() {
    }

    /** Words with one blank between them and none around. */
    public static String evened(String words) {
        return isEven(words) ? words : SOME.matcher(words).replaceAll(" ").strip();
    }

    /** Most words are; of some that are, too, nothing is said in advance. */
    private static boolean isEven(String words) {
        char before = ' ';
        for (int at = 0; at < words.length(); at++) {
            char c = words.charAt(at);
            boolean isOdd = c < ' ' || c == ' ' && before == ' ' || c == '\u00A0' || Character.isWhitespace(c) && c != ' ';
            if (isOdd) {
                return false;
            }
            before = c;
        }
        return before != ' ';
    }
}
