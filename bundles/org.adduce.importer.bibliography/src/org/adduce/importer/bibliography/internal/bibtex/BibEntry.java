package org.adduce.importer.bibliography.internal.bibtex;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** An entry of a file of BibTeX: its type in lower case, its key, and its fields in order. */
final class BibEntry {

    private final String type;
    private final String key;
    private final int line;
    private final List<BibField> fields;

    BibEntry(String type, String key, int line, List<BibField> fields) {
        this.type = type;
        this.key = key;
        this.line = line;
        this.fields = fields;
    }

    String type() {
        return type;
    }

    String key() {
        return key;
    }

    int line() {
        return line;
    }

    List<BibField> fields() {
        return fields;
    }

    /** The field with a name; of several the first, as BibTeX has it. */
    Optional<BibField> field(String name) {
        for (var field : fields) {
            if (field.name().equals(name)) {
                return Optional.of(field);
            }
        }
        return Optional.empty();
    }

    boolean has(String name) {
        return field(name).isPresent();
    }

    /** The same entry with more fields. */
    BibEntry with(List<BibField> more) {
        var all = new ArrayList<>(fields);
        all.addAll(more);
        return new BibEntry(type, key, line, all);
    }
}
