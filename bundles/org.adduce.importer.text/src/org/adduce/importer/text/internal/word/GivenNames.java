package org.adduce.importer.text.internal.word;

import java.util.Set;

/** Names of months that are names of people too. */
public final class GivenNames {

    private static final Set<String> MONTHS = Set.of("jan", "april", "avril", "may", "mai", "june", "juni", "august");

    private GivenNames() {
    }

    /** Whether a word, in lower case, may be either. */
    public static boolean has(String word) {
        return MONTHS.contains(word);
    }
}
