package org.adduce.importer.bibliography.internal.bibtex;

import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What BibLaTeX says in the field entrysubtype of types that its own do not tell apart: an article of a newspaper, or a type of CSL by its name. */
final class Subtypes {

    static final String FIELD = "entrysubtype";
    private static final Map<String, String> OF_ARTICLES = Map.of("newspaper", "article-newspaper", "magazine", "article-magazine");
    private static final Set<String> CSL = Set.of("article", "bill", "broadcast", "classic", "collection", "entry", "entry-dictionary", "event", "figure", "hearing", "interview", "map",
            "musical_score", "post", "post-weblog", "regulation", "review-book", "speech");

    private Subtypes() {
    }

    /** The type of CSL that an entry's field says; empty where it says something of its own. */
    static Optional<String> csl(BibEntry entry) {
        return entry.field(FIELD).map(field -> field.value().strip()).flatMap(word -> of(word, entry.type()));
    }

    private static Optional<String> of(String word, String type) {
        return type.equals("article") && OF_ARTICLES.containsKey(word) ? Optional.of(OF_ARTICLES.get(word)) : Optional.of(word).filter(CSL::contains);
    }
}
