package org.adduce.importer.bibliography.internal.tagged;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.adduce.importer.bibliography.internal.reference.Dates;
import org.adduce.importer.bibliography.internal.reference.NameReader;
import org.adduce.importer.bibliography.internal.reference.PersonName;
import org.adduce.importer.bibliography.internal.reference.Reference;

/** Makes a publication of a record of PubMed. */
final class NbibReference {

    private static final Pattern MARKED = Pattern.compile("^(.*\\S)\\s*\\[(\\w+)\\]$");
    private static final Pattern SHORT_NAME = Pattern.compile("^(.+) ([A-Z]{1,4})(?: (Jr|Sr|2nd|3rd))?$");
    private static final Map<String, String> VARIABLES = Map.ofEntries(Map.entry("VI", "volume"), Map.entry("IP", "issue"), Map.entry("PG", "page"), Map.entry("JT", "container-title"),
            Map.entry("TA", "container-title-short"), Map.entry("AB", "abstract"), Map.entry("PL", "publisher-place"), Map.entry("PMC", "PMCID"), Map.entry("PMID", "PMID"),
            Map.entry("AD", "author-address"), Map.entry("EN", "edition"), Map.entry("TT", "original-title"), Map.entry("GN", "note"), Map.entry("PUBM", "medium"), Map.entry("CI", "rights"), Map.entry("OCI", "rights"), Map.entry("COIS", "COIS"));

    private final TaggedRecord record;
    private final Reference reference;

    private NbibReference(TaggedRecord record) {
        this.record = record;
        this.reference = new Reference(record.line());
    }

    static Reference of(TaggedRecord record) {
        return new NbibReference(record).read();
    }

    private Reference read() {
        boolean isBook = record.has("BTI") || record.values("PT").anyMatch(type -> type.startsWith("Book"));
        boolean isPart = record.has("BTI") && record.has("TI") || record.has("CTI");
        reference.type(isBook && !isPart ? "book" : isBook ? "chapter" : "article-journal");
        reference.title(record.firstOf("TI", "BTI"));
        readAuthors();
        readDate();
        for (var variable : List.of("OT", "MH")) {
            readKeywords(variable);
        }
        people("editor", record.has("FED") ? "FED" : "ED");
        record.fields().stream().filter(field -> !field.value().isBlank()).forEach(this::read);
        return reference;
    }

    private void readAuthors() {
        var full = record.values("FAU").toList();
        var names = full.isEmpty() ? record.values("AU").map(NbibReference::shortName).toList() : full.stream().map(NbibReference::fullName).toList();
        names.stream().filter(name -> !reference.authors().contains(name)).forEach(reference.authors()::add);
        record.values("CN").map(PersonName::whole).forEach(reference.authors()::add);
    }

    /** {@code Shaw, Anna B Jr}: the suffix stands after the given names. */
    private static PersonName fullName(String text) {
        var name = NameReader.any(text);
        int last = name.given().lastIndexOf(' ');
        boolean hasSuffix = last > 0 && name.suffix().isEmpty() && NameReader.isSuffix(name.given().substring(last + 1));
        return hasSuffix ? new PersonName(name.given().substring(0, last), name.prefix(), name.family(), name.given().substring(last + 1), false) : name;
    }

    /** {@code Shaw AB}: family name and initials. */
    private static PersonName shortName(String text) {
        var found = SHORT_NAME.matcher(text);
        return found.matches() ? new PersonName(found.group(2), "", found.group(1), found.group(3) == null ? "" : found.group(3), false) : NameReader.any(text);
    }

    private void people(String variable, String tag) {
        reference.add(variable, NameReader.written(record.values(tag).map(tag.length() > 2 ? NameReader::any : NbibReference::shortName).toList()));
    }

    private void readDate() {
        var date = record.value("DP");
        Dates.phrase(date).ifPresentOrElse(reference::published, () -> {
            reference.add("date", date);
            Dates.phrase(record.value("DEP")).or(() -> date.length() >= 4 ? Dates.year(date.substring(0, 4)) : Optional.empty()).ifPresent(reference::published);
        });
    }

    private void readKeywords(String tag) {
        var words = record.values(tag).map(word -> word.replace("*", "")).toList();
        boolean isPlain = words.stream().noneMatch(word -> word.indexOf(',') >= 0);
        reference.add(reference.has("keyword") ? tag : "keyword", String.join(isPlain ? ", " : "; ", words));
        var marked = record.values(tag).filter(word -> word.indexOf('*') >= 0).toList();
        reference.add(tag + "-major", String.join("; ", marked));
    }

    private void read(TaggedField field) {
        var value = field.value();
        switch (field.tag()) {
            case "TI", "DP", "FAU", "AU", "CN", "OT", "MH", "ED", "FED" -> { }
            case "BTI" -> reference.add("container-title", value.equals(reference.title()) ? "" : value);
            case "CTI" -> reference.add("collection-title", value);
            case "LA" -> reference.language(value);
            case "PB" -> reference.publisher(value);
            case "PT" -> reference.add("genre", value);
            case "IS" -> reference.add("ISSN", value.replaceAll("\\s*\\((?:Electronic|Print|Linking)\\)$", ""));
            case "ISBN" -> reference.add("ISBN", value.replaceAll("^ISBN\\s*", ""));
            case "LID", "AID" -> readId(value);
            default -> reference.add(VARIABLES.getOrDefault(field.tag(), field.tag()), value);
        }
    }

    private void readId(String value) {
        var marked = MARKED.matcher(value);
        var variable = marked.matches() ? marked.group(2).equals("doi") ? "DOI" : marked.group(2) : "LID";
        var id = marked.matches() ? marked.group(1) : value;
        if (!reference.variable(variable).equals(id)) {
            reference.add(variable, id);
        }
    }
}
