package org.adduce.importer.bibliography.internal.reference;

import java.util.List;
import java.util.stream.Collectors;
import org.adduce.model.value.Variable;

/** How the file splits the names of the authors, kept where it cannot be told from the names as people say them. */
final class AuthorSpelling {

    private AuthorSpelling() {
    }

    /** The variable {@code author}, if it is needed. */
    static List<Variable> of(Reference reference) {
        var authors = reference.authors();
        boolean isPlain = authors.stream().allMatch(name -> name.isWhole() || name.equals(NameReader.natural(name.display())));
        if (isPlain) {
            return List.of();
        }
        return List.of(new Variable("author", authors.stream().map(NameReader::written).collect(Collectors.joining("; "))));
    }
}
