package org.adduce.importer.bibliography.internal.csl;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.adduce.core.importing.Diagnostic;
import org.adduce.importer.bibliography.internal.reference.Dois;
import org.adduce.importer.bibliography.internal.reference.NameReader;
import org.adduce.importer.bibliography.internal.reference.PersonName;
import org.adduce.importer.bibliography.internal.reference.Reference;
import org.adduce.json.JsonArray;
import org.adduce.json.JsonObject;

/** Makes a publication of an item of CSL-JSON. */
final class CslReference {

    private static final Pattern HACK = Pattern.compile("(?m)^\\{?:?([A-Za-z][A-Za-z-]+)\\s*:\\s*(\\S.*?)\\}?$");
    private static final Set<String> HACKS = Set.of("original-date", "original-title", "original-publisher", "original-publisher-place", "original-author", "pmid", "pmcid", "doi", "isbn", "issn",
            "citation-key", "event-date", "event-title", "event-place", "submitted", "available-date", "status", "genre", "medium", "container-author", "director", "part-number", "title-short",
            "volume-title", "archive_collection", "type", "issued", "accessed", "language", "publisher", "publisher-place", "number-of-volumes", "references", "call-number", "section", "jurisdiction", "authority");

    /** What Crossref, which otherwise writes CSL, calls its types. */
    private static final Map<String, String> CROSSREF = Map.ofEntries(Map.entry("journal-article", "article-journal"), Map.entry("proceedings-article", "paper-conference"), Map.entry("book-chapter", "chapter"),
            Map.entry("book-section", "chapter"), Map.entry("book-part", "chapter"), Map.entry("monograph", "book"), Map.entry("edited-book", "book"), Map.entry("reference-book", "book"), Map.entry("proceedings", "book"),
            Map.entry("dissertation", "thesis"), Map.entry("posted-content", "article"), Map.entry("reference-entry", "entry"), Map.entry("peer-review", "review"));

    private final Reference reference;
    private final List<Diagnostic> diagnostics;
    private final int line;

    CslReference(int line, List<Diagnostic> diagnostics) {
        this.reference = new Reference(line);
        this.line = line;
        this.diagnostics = diagnostics;
    }

    Reference read(JsonObject item) {
        var type = CslValues.scalar(item, "type");
        reference.type(type.isEmpty() ? "document" : CROSSREF.getOrDefault(type, type));
        reference.citationKey(CslValues.scalar(item, item.has("citation-key") ? "citation-key" : "id"));
        item.names().forEach(name -> read(name, item.peek(name)));
        return reference;
    }

    private void read(String name, Object value) {
        switch (name) {
            case "type", "citation-key" -> { }
            case "id" -> reference.add("id", CslValues.scalar(value).equals(reference.citationKey()) ? "" : CslValues.scalar(value));
            case "title" -> reference.title(text(value));
            case "author" -> {
                names(value).forEach(reference.authors()::add);
                CslNames.more(value, reference::add);
            }
            case "publisher" -> reference.publisher(text(value));
            case "issued" -> readIssued(value);
            case "URL" -> reference.url(text(value));
            case "DOI" -> reference.add("DOI", Dois.in(text(value)).orElse(text(value)));
            case "language" -> reference.language(text(value));
            case "note" -> readNote(text(value));
            default -> readOther(name, value);
        }
    }

    private void readIssued(Object value) {
        CslDates.when(value).ifPresentOrElse(reference::published, () -> {
            var words = CslDates.words(value);
            reference.add("issued", words);
            diagnostics.add(Diagnostic.info("The date “" + words + "” could not be read as a time; it is kept in the bibliography", line));
        });
        if (value instanceof JsonObject date && CslDates.season(date).isEmpty()) {
            reference.add("season", CslValues.scalar(date, "season"));
        }
    }

    private static List<PersonName> names(Object value) {
        return value instanceof JsonArray names ? names.all().stream().map(CslNames::name).filter(name -> !name.display().isEmpty()).toList()
                : List.of(NameReader.any(CslValues.scalar(value)));
    }

    private void readOther(String name, Object value) {
        if (CslNames.isList(value)) {
            reference.add(name, NameReader.written(names(value)));
        } else if (CslDates.isDate(value)) {
            reference.add(name, CslDates.when(value).map(Object::toString).orElseGet(() -> CslDates.words(value)));
        } else if (value instanceof JsonArray many && many.all().stream().allMatch(CslValues::isScalar)) {
            many.all().forEach(one -> reference.add(name, text(one)));
        } else {
            reference.add(name, text(value));
        }
    }

    private static String text(Object value) {
        if (value instanceof JsonArray many && many.size() > 0 && many.all().getFirst() instanceof String first) {
            return Markup.plain(first);
        }
        return CslValues.isScalar(value) ? Markup.plain(CslValues.scalar(value)) : CslValues.whole(value);
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
