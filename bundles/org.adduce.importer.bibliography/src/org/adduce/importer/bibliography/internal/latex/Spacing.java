package org.adduce.importer.bibliography.internal.latex;

/** Evens out blanks. */
final class Spacing {

    private Spacing() {
    }

    /** Runs of blanks become one, those with an empty line in them the border of a paragraph; none at the ends. */
    static String even(String text) {
        var out = new StringBuilder(text.length());
        int lines = 0;
        boolean isBlank = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == ' ' || c == '\n' || c == '\t' || c == '\r') {
                isBlank = true;
                lines += c == '\n' ? 1 : 0;
            } else {
                if (isBlank && !out.isEmpty()) {
                    out.append(lines > 1 ? "\n\n" : " ");
                }
                isBlank = false;
                lines = 0;
                out.append(c);
            }
        }
        return out.toString();
    }
}
