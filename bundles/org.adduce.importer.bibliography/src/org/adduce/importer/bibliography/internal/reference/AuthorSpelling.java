package org.adduce.importer.bibliography.internal.reference;

import java.util.List;
import org.adduce.model.value.Variable;

/** How the file splits the names of the authors, kept where it cannot be told from the names as people say them. */
final class AuthorSpelling {

    private AuthorSpelling() {
    }

    /** The variable {@code author}, if it is needed. */
    static List<Variable> of(Reference reference, Cast cast) {
        var authors = reference.authors();
        boolean isNeeded = !cast.spells(authors) || !authors.stream().allMatch(AuthorSpelling::isPlain);
        return isNeeded ? List.of(new Variable("author", NameReader.written(authors))) : List.of();
    }

    private static boolean isPlain(PersonName name) {
        return name.isWhole() || name.equals(NameReader.natural(name.display()));
    }
}
