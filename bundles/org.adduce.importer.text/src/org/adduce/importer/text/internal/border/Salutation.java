package org.adduce.importer.text.internal.border;

import java.util.Set;
import org.adduce.importer.text.internal.page.Passages;
import org.adduce.importer.text.internal.word.Openings;

/** Whether a text begins as letters and articles do: "Hey", "Dear all,", or a title marked as such. */
final class Salutation {

    private static final Set<String> GREETINGS = Set.of("hey", "hi", "hello", "dear", "hallo", "liebe", "lieber", "bonjour", "cher", "hola", "greetings", "ciao");
    private static final int LONGEST = 60;

    private Salutation() {
    }

    static boolean begins(Passages passages, int index) {
        var first = passages.get(index).span();
        var words = Openings.of(passages.text(), first, 2);
        boolean title = passages.text().startsWith("# ");
        return title || !words.isEmpty() && GREETINGS.contains(words.getFirst()) && first.length() <= LONGEST;
    }
}
