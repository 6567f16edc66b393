package org.adduce.importer.text.internal.border;

import java.util.regex.Pattern;

/** Who points at words that were just said, "that line", "this number", goes on in a post of his own; nobody else has heard them there. */
final class ReferenceSign implements Sign {

    private static final int REACH = 120;
    private static final double WEIGHT = -1.4;
    private static final Pattern POINTS = Pattern.compile("\\b(?:that|this|those|these|the last|the second|the third) (?:line|lines|sentence|sentences|answer|word|words|quote|remark|number|numbers|figure|phrase|question|passage|paragraph)\\b(?!:)",
            Pattern.CASE_INSENSITIVE);

    @Override
    public void weigh(Gap gap, Scale scale) {
        if (gap.isIn(Genre.THREAD) || gap.after().passage().isQuoted()) {
            return;
        }
        var span = gap.after().span();
        var beginning = span.first(REACH).in(gap.text());
        if (POINTS.matcher(beginning).find()) {
            scale.add(WEIGHT, "it points at words said before");
        }
    }
}
