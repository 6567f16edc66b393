package org.adduce.importer.bibliography.internal.reference;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.adduce.core.importing.Key;
import org.adduce.core.importing.Names;

/**
 * Gives each publication its key: its DOI, else its ISBN, else its address, else its citation key with what it is. A key
 * that a different publication of the same file has already is not given again, so that none of the two is lost.
 */
final class Keys {

    private final Map<Key, Reference> owners = new HashMap<>();
    private final Map<Key, Integer> copies = new HashMap<>();

    /** The key of a publication. */
    Key of(Reference reference) {
        for (var key : candidates(reference)) {
            if (owners.putIfAbsent(key, reference) == null) {
                return key;
            }
        }
        // worked out only where it is needed, for it takes a digest
        var core = core(reference);
        if (owners.putIfAbsent(core, reference) == null) {
            return core;
        }
        var key = core.part("copy", Integer.toString(copies.merge(core, 2, (before, first) -> before + 1)));
        owners.put(key, reference);
        return key;
    }

    private static List<Key> candidates(Reference reference) {
        var keys = new ArrayList<Key>(3);
        var doi = reference.variable("DOI");
        if (!doi.isEmpty()) {
            keys.add(new Key("doi", doi.toLowerCase(Locale.ROOT)));
        }
        var isbn = reference.hasOwnIsbn() ? Dois.isbn(reference.variable("ISBN")) : "";
        if (!isbn.isEmpty()) {
            keys.add(new Key("isbn", isbn));
        }
        if (!reference.url().isEmpty()) {
            keys.add(Key.url(reference.url()));
        }
        return keys;
    }

    /** By what it is, so that it stays the same when a file is put in another order or a note is added. */
    private static Key core(Reference reference) {
        var authors = reference.authors().stream().map(PersonName::inverted).collect(Collectors.joining(";"));
        var when = reference.published().map(Object::toString).orElse("");
        var kind = reference.type() + reference.variable("entrytype") + reference.variable("ris-type");
        var content = String.join("\n", kind, Names.fold(reference.title()), Names.fold(authors), when,
                Names.fold(reference.variable("container-title")), reference.variable("volume"), reference.variable("page"));
        var key = Key.text(content);
        return reference.citationKey().isEmpty() ? key : key.part("citation-key", reference.citationKey());
    }
}
