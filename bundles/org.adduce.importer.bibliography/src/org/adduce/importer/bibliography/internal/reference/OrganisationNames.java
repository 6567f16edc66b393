package org.adduce.importer.bibliography.internal.reference;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Tells from its words that a name is an organisation's. */
final class OrganisationNames {

    private static final Set<String> WORDS = Set.of("university", "universität", "université", "universidad", "institute", "institut", "organization", "organisation",
            "association", "committee", "commission", "council", "ministry", "department", "agency", "society", "foundation", "group",
            "consortium", "collaboration", "inc", "ltd", "llc", "gmbh", "corporation", "company", "press", "bank", "office", "bureau",
            "federation", "union", "center", "centre", "laboratory", "team", "network", "initiative", "academy", "college", "publishers", "administration", "authority", "nations", "court", "parliament");

    private static final Pattern BORDER = Pattern.compile("[\\s,.()&]+");

    private OrganisationNames() {
    }

    /** Whether a name of several words has one that only organisations have. */
    static boolean isOne(String name) {
        var words = BORDER.split(name.toLowerCase(Locale.ROOT));
        if (words.length < 2) {
            return false;
        }
        for (var word : words) {
            if (WORDS.contains(word)) {
                return true;
            }
        }
        return false;
    }
}
