package org.adduce.importer.text.internal.head;

import java.util.Locale;
import java.util.Optional;
import org.adduce.importer.text.internal.page.Page;

/** The letter that a page prints above a name where somebody has no picture. */
final class Initials {

    private static final int REACH = 2;

    private Initials() {
    }

    /** The head with the letter above it, if there is one. */
    static Head above(Page page, Head head) {
        int line = head.firstLine() - 1;
        while (line > 0 && line > head.firstLine() - REACH && page.isBlank(line)) {
            line--;
        }
        boolean isOne = line >= 0 && page.length(line) == 1 && first(head).filter(page.words(line).toLowerCase(Locale.ROOT)::equals).isPresent();
        return isOne ? head.from(line) : head;
    }

    private static Optional<String> first(Head head) {
        return head.plate().flatMap(Plate::name).map(name -> name.substring(0, 1).toLowerCase(Locale.ROOT));
    }
}
