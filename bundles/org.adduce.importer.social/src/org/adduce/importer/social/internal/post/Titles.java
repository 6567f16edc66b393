package org.adduce.importer.social.internal.post;

/** What to call a post that has no title: its first words. */
final class Titles {

    private static final int LONGEST = 70;

    private Titles() {
    }

    static String of(String text) {
        int lineEnd = text.indexOf('\n');
        var line = (lineEnd < 0 ? text : text.substring(0, lineEnd)).strip();
        if (line.length() <= LONGEST) {
            return line;
        }
        int blank = line.lastIndexOf(' ', LONGEST);
        int cut = blank > LONGEST / 2 ? blank : LONGEST;
        return line.substring(0, Character.isHighSurrogate(line.charAt(cut - 1)) ? cut - 1 : cut).strip() + "\u2026";
    }
}
