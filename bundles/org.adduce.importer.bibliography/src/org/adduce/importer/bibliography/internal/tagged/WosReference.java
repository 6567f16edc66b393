package org.adduce.importer.bibliography.internal.tagged;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.adduce.importer.bibliography.internal.reference.Dates;
import org.adduce.importer.bibliography.internal.reference.Dois;
import org.adduce.importer.bibliography.internal.reference.NameReader;
import org.adduce.importer.bibliography.internal.reference.PersonName;
import org.adduce.importer.bibliography.internal.reference.Reference;

/** Makes a publication of a record of Web of Science. */
final class WosReference {

    private static final Map<String, String> VARIABLES = Map.ofEntries(Map.entry("SO", "container-title"), Map.entry("JI", "container-title-short"), Map.entry("SE", "collection-title"), Map.entry("DT", "genre"),
            Map.entry("AB", "abstract"), Map.entry("VL", "volume"), Map.entry("IS", "issue"), Map.entry("SN", "ISSN"), Map.entry("BN", "ISBN"), Map.entry("UT", "accession-number"), Map.entry("PM", "PMID"),
            Map.entry("PI", "publisher-place"), Map.entry("CT", "event-title"), Map.entry("CY", "event-date"), Map.entry("CL", "event-place"), Map.entry("PG", "number-of-pages"), Map.entry("RP", "reprint"), Map.entry("DE", "keyword"));
    private static final Set<String> DONE = Set.of("PT", "ER", "AU", "AF", "CA", "BE", "ED", "TI", "BP", "EP", "PY", "PD");
    private static final Map<String, String> SEASONS = Map.of("SPR", "spring", "SUM", "summer", "FAL", "fall", "WIN", "winter");

    private final TaggedRecord record;
    private final Reference reference;

    private WosReference(TaggedRecord record) {
        this.record = record;
        this.reference = new Reference(record.line());
    }

    static Reference of(TaggedRecord record) {
        return new WosReference(record).read();
    }

    private Reference read() {
        reference.type(type());
        reference.title(record.value("TI"));
        readNames();
        readDate();
        readPages();
        record.fields().stream().filter(field -> !field.value().isBlank() && !DONE.contains(field.tag())).collect(Collectors.groupingBy(TaggedField::tag, LinkedHashMap::new,
                Collectors.mapping(TaggedField::value, Collectors.joining("\n")))).forEach(this::read);
        return reference;
    }

    private String type() {
        boolean isConference = record.has("CT") || record.value("DT").contains("Proceedings");
        return switch (record.value("PT")) {
            case "P" -> "patent";
            case "C" -> "paper-conference";
            case "B" -> isConference ? "paper-conference" : record.has("SO") && record.has("TI") ? "chapter" : "book";
            case "S" -> isConference ? "paper-conference" : "chapter";
            default -> "article-journal";
        };
    }

    private void readNames() {
        var full = record.values("AF").toList();
        var names = full.isEmpty() ? record.values("AU").toList() : full;
        names.stream().map(NameReader::any).forEach(reference.authors()::add);
        record.values("CA").map(PersonName::whole).forEach(reference.authors()::add);
        var editors = record.has("BE") ? "BE" : "ED";
        reference.add("editor", NameReader.written(record.values(editors).map(NameReader::any).toList()));
    }

    /** The year, and in another field the month, a season, perhaps the day. */
    private void readDate() {
        var year = record.value("PY");
        var part = record.value("PD");
        var fine = Dates.of(year, SEASONS.getOrDefault(part, part), "");
        fine.or(() -> Dates.year(year)).ifPresentOrElse(reference::published, () -> reference.add("date", year));
        reference.add("month", fine.isPresent() ? "" : part);
    }

    private void readPages() {
        var pages = List.of("BP", "EP").stream().map(record::value).filter(page -> !page.isEmpty()).distinct().collect(Collectors.joining("-"));
        reference.add("page", pages.isEmpty() ? record.value("AR") : pages);
    }

    private void read(String tag, String value) {
        switch (tag) {
            case "PU" -> reference.publisher(value);
            case "LA" -> reference.language(value);
            case "DI" -> reference.add("DOI", Dois.in(value).orElse(value));
            case "AR" -> reference.add(reference.variable("page").equals(value) ? "" : "AR", value);
            default -> reference.add(VARIABLES.getOrDefault(tag, tag), value);
        }
    }
}
