package org.adduce.importer.bibliography.internal.bibtex;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The entries of a file by their keys and by the other keys they give themselves. */
final class Library {

    private final Map<String, BibEntry> byKey = new HashMap<>();
    private final Map<String, BibEntry> byFoldedKey = new HashMap<>();

    Library(List<BibEntry> entries) {
        entries.forEach(entry -> put(entry.key(), entry));
        for (var entry : entries) {
            entry.field("ids").ifPresent(ids -> List.of(ids.value().split("\\s*,\\s*")).forEach(id -> put(id.strip(), entry)));
        }
    }

    private void put(String key, BibEntry entry) {
        if (!key.isEmpty()) {
            byKey.putIfAbsent(key, entry);
            byFoldedKey.putIfAbsent(key.toLowerCase(Locale.ROOT), entry);
        }
    }

    /** The entry with a key; as classic BibTeX does, one that differs by case alone counts too. */
    Optional<BibEntry> find(String key) {
        var exact = byKey.get(key.strip());
        return exact != null ? Optional.of(exact) : Optional.ofNullable(byFoldedKey.get(key.strip().toLowerCase(Locale.ROOT)));
    }
}
