package org.adduce.importer.text.internal.border;

import java.util.regex.Pattern;
import org.adduce.importer.text.internal.page.Passages;
import org.adduce.importer.text.internal.page.Pulse;

/** "Edit: page 14, sorry." is by whoever wrote the words above, also below their footnotes. */
final class AdditionBonds {

    private static final int LONGEST = 40;
    private static final Pattern ADDITION = Pattern.compile("[*_(\\[]{0,2}(?i:edit(?:ed)?|update|eta|addendum|correction|p\\.? ?s\\.?|nachtrag|korrektur|mise \u00E0 jour|actualizaci\u00F3n)(?: ?\\d{1,2}| \\([^)]{1,20}\\))?[*_\\])]{0,2} ?:.*", Pattern.DOTALL);

    private AdditionBonds() {
    }

    static void tie(Bonds bonds, Passages passages, Pulse pulse) {
        for (int index = 1; index < passages.size(); index++) {
            pulse.beat();
            var span = passages.get(index).span();
            int colon = passages.depth(index) > 0 ? -1 : passages.text().indexOf(':', span.start(), Math.min(span.end(), span.start() + LONGEST));
            if (colon >= 0 && passages.depth(index - 1) == 0 && ADDITION.matcher(passages.text()).region(span.start(), colon + 1).matches()) {
                bonds.put(index, Bond.ADDITION);
            }
        }
    }
}
