package org.adduce.importer.text.internal.speech;

import java.util.Set;

/** What somebody is of: "of Corvid", "from the Harbour Institute", "vom Wetterdienst". */
final class House {

    private static final Set<String> OF = Set.of("of", "at", "from", "for", "in", "with", "vom", "von", "beim", "chez");

    private House() {
    }

    /** The place after a house that begins at a token; the same place where none does. */
    static int after(Tokens tokens, int at) {
        if (!OF.contains(tokens.get(at).lower())) {
            return at;
        }
        int name = tokens.get(at + 1).is("the") ? at + 2 : at + 1;
        return ProperName.startingAt(tokens, name).map(house -> house.last() + 1).orElse(at);
    }
}
