package org.adduce.ui.internal.mark;

import java.util.regex.Pattern;

/** The first words of a new claim: those that were said, without what belongs to the page and not to the thought. */
public final class SuggestedClaim {

    /** A footnote's label, or the mark of quoting at the start of a line. */
    private static final Pattern MARKS = Pattern.compile("\\s*\\[\\d{1,3}\\]|(?m:^[>|]+\\s*)");
    private static final Pattern BLANKS = Pattern.compile("\\s+");
    private static final Pattern ENDS = Pattern.compile("^[\\s“”„\"«»‘’',;:.…–—-]+|[\\s“”„\"«»‘’',;:.…–—-]+$");

    private SuggestedClaim() {
    }

    /** What {@code words} claim, in one line that begins like a sentence. */
    public static String of(String words) {
        var line = ENDS.matcher(BLANKS.matcher(MARKS.matcher(words).replaceAll("")).replaceAll(" ")).replaceAll("");
        if (line.isEmpty()) {
            return line;
        }
        int first = line.codePointAt(0);
        return Character.toString(Character.toTitleCase(first)) + line.substring(Character.charCount(first));
    }
}
