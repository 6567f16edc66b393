package org.adduce.importer.bibliography.internal.csl;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.adduce.core.importing.Diagnostic;
import org.adduce.importer.bibliography.internal.reference.Dois;
import org.adduce.importer.bibliography.internal.reference.NameReader;
import org.adduce.importer.bibliography.internal.reference.PersonName;
import org.adduce.importer.bibliography.internal.reference.Reference;

/** Makes a publication of an item of CSL-JSON. */
final class CslReference {

    private static final Pattern HACK = Pattern.compile("(?m)^\\{?:?([A-Za-z][A-Za-z-]+)\\s*:\\s*(\\S.*?)\\}?$");
    private static final Set<String> HACKS = Set.of("original-date", "original-title", "original-publisher", "original-publisher-place", "original-author", "pmid", "pmcid", "doi", "isbn", "issn",
            "citation-key", "event-date", "event-title", "event-place", "submitted", "available-date", "status", "genre", "medium", "container-author", "director", "part-number", "title-short",
            "volume-title", "archive_collection", "type", "issued", "accessed", "language", "publisher", "publisher-place", "number-of-volumes", "references", "call-number", "section", "jurisdiction", "authority");

    private final Reference reference;
    private final List<Diagnostic> diagnostics;
    private final int line;

    CslReference(int line, List<Diagnostic> diagnostics) {
        this.reference = new Reference(line);
        this.line = line;
        this.diagnostics = diagnostics;
    }

    Reference read(JsonNode item) {
        reference.type(item.path("type").asText("document"));
        reference.citationKey(item.path("citation-key").asText(item.path("id").asText("")));
        item.properties().forEach(property -> read(property.getKey(), property.getValue(), item));
        return reference;
    }

    private void read(String name, JsonNode value, JsonNode item) {
        switch (name) {
            case "type", "citation-key" -> { }
            case "id" -> reference.add("id", value.asText().equals(reference.citationKey()) ? "" : value.asText());
            case "title" -> reference.title(text(value));
            case "author" -> names(value).forEach(reference.authors()::add);
            case "publisher" -> reference.publisher(text(value));
            case "issued" -> readIssued(value);
            case "URL" -> reference.url(text(value));
            case "DOI" -> reference.add("DOI", Dois.in(text(value)).orElse(text(value)));
            case "language" -> reference.language(text(value));
            case "note" -> readNote(text(value));
            default -> readOther(name, value);
        }
    }

    private void readIssued(JsonNode value) {
        CslDates.when(value).ifPresentOrElse(reference::published, () -> {
            var words = CslDates.words(value);
            reference.add("issued", words);
            diagnostics.add(Diagnostic.info("The date “" + words + "” could not be read as a time; it is kept in the bibliography", line));
        });
        reference.add("season", value.has("season") && !value.path("season").asText().isEmpty() && CslDates.season(value).isEmpty() ? value.path("season").asText() : "");
    }

    private List<PersonName> names(JsonNode value) {
        return value.isArray() ? value.valueStream().map(CslNames::name).filter(name -> !name.display().isEmpty()).toList() : List.of(NameReader.any(value.asText()));
    }

    private void readOther(String name, JsonNode value) {
        if (CslNames.isList(value)) {
            reference.add(name, NameReader.written(names(value)));
        } else if (CslDates.isDate(value)) {
            reference.add(name, CslDates.when(value).map(Object::toString).orElseGet(() -> CslDates.words(value)));
        } else if (value.isArray() && value.valueStream().allMatch(JsonNode::isValueNode)) {
            value.forEach(one -> reference.add(name, text(one)));
        } else {
            reference.add(name, text(value));
        }
    }

    private static String text(JsonNode value) {
        if (value.isArray() && !value.isEmpty() && value.get(0).isTextual()) {
            return Markup.plain(value.get(0).asText());
        }
        return value.isValueNode() ? Markup.plain(value.asText("")) : value.toString();
    }

    /** Variables that are put into the note because the program that wrote it has no field for them. */
    private void readNote(String note) {
        var rest = new StringBuilder();
        for (var row : note.split("\n")) {
            var hack = HACK.matcher(row.strip());
            boolean isHack = hack.matches() && HACKS.contains(hack.group(1).toLowerCase(Locale.ROOT));
            if (isHack) {
                readHack(hack.group(1), hack.group(2));
            } else {
                rest.append(rest.isEmpty() ? "" : "\n").append(row);
            }
        }
        reference.add("note", rest.toString().strip());
    }

    private void readHack(String name, String value) {
        var upper = name.toUpperCase(Locale.ROOT);
        boolean isCapital = Set.of("DOI", "ISBN", "ISSN", "PMID", "PMCID").contains(upper);
        var variable = isCapital ? upper : name.toLowerCase(Locale.ROOT);
        switch (variable) {
            case "type" -> reference.type(value);
            case "citation-key" -> reference.citationKey(value);
            case "publisher" -> reference.publisher(value);
            case "language" -> reference.language(value);
            default -> reference.add(variable, value);
        }
    }
}
