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

    /** "Tomas Brandt of Corvid" is called Tomas Brandt, while the Bank of Halden is called so: a name at the same place, in fewer words where it is a person's full one. */
    static ProperName without(Tokens tokens, ProperName name) {
        for (int at = name.first() + 2; at < name.last(); at++) {
            if (tokens.get(at).is("of") && !Subject.isBody(tokens.get(at - 1).lower())) {
                return ProperName.endingAt(tokens, at - 1).filter(it -> it.first() == name.first() && it.words().indexOf(' ') > 0)
                        .map(it -> new ProperName(name.first(), name.last(), it.words())).orElse(name);
            }
        }
        return name;
    }
}
