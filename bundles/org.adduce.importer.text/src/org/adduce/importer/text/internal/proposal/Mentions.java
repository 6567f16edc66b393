package org.adduce.importer.text.internal.proposal;

import java.util.ArrayList;
import java.util.List;
import org.adduce.importer.text.internal.page.Chars;
import org.adduce.importer.text.internal.page.Span;

/** The accounts that words mention: {@code @lena_k}, but no mail address. */
final class Mentions {

    private static final int LONGEST = 40;

    private Mentions() {
    }

    /** All in a range, in order, with their marks. */
    static List<Span> in(String text, Span range) {
        var found = new ArrayList<Span>();
        for (int at = text.indexOf('@', range.start(), range.end()); at >= 0; at = text.indexOf('@', at + 1, range.end())) {
            int end = at + 1;
            while (end < range.end() && end - at <= LONGEST && isHandlePart(text.charAt(end))) {
                end++;
            }
            boolean apart = at == 0 || !isHandlePart(text.charAt(at - 1)) && "./:".indexOf(text.charAt(at - 1)) < 0;
            boolean lettered = end - at > 2 && text.substring(at + 1, end).codePoints().anyMatch(Character::isLetter);
            boolean mail = end + 1 < range.end() && text.charAt(end) == '.' && Chars.isWordPart(text.charAt(end + 1)) && !apart;
            if (apart && lettered && !mail) {
                found.add(new Span(at, end));
            }
        }
        return found;
    }

    private static boolean isHandlePart(char character) {
        return Chars.isWordPart(character) || character == '_';
    }
}
