package org.adduce.importer.bibliography.internal.bibtex;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Resolves {@code xdata=key-field-3} within values; what leads nowhere stays as it is written. */
final class XdataReference {

    private static final String MARK = "xdata=";
    private static final int DEEPEST = 8;

    private final Library library;

    XdataReference(Library library) {
        this.library = library;
    }

    static boolean isIn(BibEntry entry) {
        for (var field : entry.fields()) {
            if (field.value().contains(MARK)) {
                return true;
            }
        }
        return false;
    }

    List<BibField> resolve(List<BibField> fields) {
        var resolved = new ArrayList<BibField>(fields.size());
        for (var field : fields) {
            resolved.add(field.value().contains(MARK) ? new BibField(field.name(), value(field.value(), 0), field.line()) : field);
        }
        return resolved;
    }

    private String value(String value, int depth) {
        if (!value.contains(MARK) || depth > DEEPEST) {
            return value;
        }
        var parts = new ArrayList<String>();
        for (var part : NameLists.split(value)) {
            var text = part.strip();
            parts.add(text.startsWith(MARK) ? target(text.substring(MARK.length()), depth).orElse(text) : text);
        }
        return String.join(" and ", parts);
    }

    private Optional<String> target(String path, int depth) {
        var steps = path.split("-");
        if (steps.length < 2) {
            return Optional.empty();
        }
        var found = library.find(steps[0]).filter(entry -> entry.type().equals("xdata")).flatMap(entry -> entry.field(steps[1].strip().toLowerCase(Locale.ROOT)));
        if (found.isEmpty()) {
            return Optional.empty();
        }
        var all = value(found.get().value(), depth + 1);
        return steps.length == 2 ? Optional.of(all) : one(all, steps[2].strip());
    }

    private static Optional<String> one(String all, String number) {
        var parts = NameLists.split(all);
        boolean isThere = number.matches("\\d{1,4}") && Integer.parseInt(number) >= 1 && Integer.parseInt(number) <= parts.size();
        return isThere ? Optional.of(parts.get(Integer.parseInt(number) - 1).strip()) : Optional.empty();
    }
}
