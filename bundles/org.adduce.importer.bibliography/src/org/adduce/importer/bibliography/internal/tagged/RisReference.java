package org.adduce.importer.bibliography.internal.tagged;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.adduce.importer.bibliography.internal.reference.Dois;
import org.adduce.importer.bibliography.internal.reference.NameReader;
import org.adduce.importer.bibliography.internal.reference.PersonName;
import org.adduce.importer.bibliography.internal.reference.Reference;

/** Makes a publication of a record of RIS, in whichever dialect it is written. */
final class RisReference {

    private static final Pattern PUBMED = Pattern.compile("(\\d+)\\s*\\[pmid\\]");
    private static final Pattern ADDRESSES = Pattern.compile("\\s*;\\s*(?=https?://)");
    private static final Pattern ISSN = Pattern.compile("(?i)\\d{4}-?\\d{3}[\\dX]");

    private final TaggedRecord record;
    private final String type;
    private final Reference reference;

    private RisReference(TaggedRecord record) {
        this.record = record;
        this.type = record.value("TY").strip().toUpperCase(Locale.ROOT);
        this.reference = new Reference(record.line());
    }

    static Reference of(TaggedRecord record) {
        return new RisReference(record).read();
    }

    private Reference read() {
        reference.type(RisTypes.csl(type));
        if (RisTypes.isSpecial(type)) {
            reference.add("ris-type", type);
        }
        readTitles();
        RisDates.read(record, reference);
        readPages();
        people("editor", editors());
        people("collection-editor", RisTypes.isBook(type) || RisTypes.isPart(type) ? record.values("A3").toList() : List.of());
        people("translator", isTranslated() ? record.values("A4").toList() : List.of());
        record.fields().stream().filter(field -> !field.value().isBlank()).forEach(this::read);
        return reference;
    }

    private boolean isTranslated() {
        return RisTypes.isBook(type) || RisTypes.isPart(type);
    }

    private List<String> editors() {
        var editors = new ArrayList<String>();
        boolean isPlain = !isTranslated();
        for (var field : record.fields()) {
            boolean isEditor = field.tag().equals("A2") || field.tag().equals("ED") || isPlain && (field.tag().equals("A3") || field.tag().equals("A4"));
            if (isEditor && !field.value().isBlank()) {
                editors.add(field.value());
            }
        }
        return editors;
    }

    private void people(String variable, List<String> names) {
        reference.add(variable, NameReader.written(names.stream().map(RisReference::name).toList()));
    }

    private static PersonName name(String text) {
        return NameReader.any(text);
    }

    private void readTitles() {
        boolean isBook = RisTypes.isBook(type) || reference.type().equals("manuscript");
        var container = isBook ? record.firstOf("JF", "JO") : journal();
        var title = isBook ? record.firstOf("TI", "T1", "BT", "CT") : record.firstOf("TI", "T1", "CT");
        reference.title(title);
        reference.add("container-title", container);
        for (var tag : List.of("TI", "T1", "CT", "BT", "JF", "JO", "T2", "JA", "J1", "J2", "T3")) {
            if (record.has(tag)) {
                record.values(tag).filter(value -> !value.equals(title) && !value.equals(container)).forEach(value -> readTitle(tag, value, isBook));
            }
        }
    }

    /** Its full name: where T2 is longer than JO, that is its abbreviation. */
    private String journal() {
        boolean isAbbreviated = record.value("T2").length() > record.value("JO").length();
        return isAbbreviated ? record.firstOf("JF", "T2") : record.firstOf("JF", "JO", "T2", "BT", "JA", "J1", "J2");
    }

    private void readTitle(String tag, String value, boolean isBook) {
        var variable = switch (tag) {
            case "JA", "J1", "J2" -> "container-title-short";
            case "T2", "T3" -> isBook || tag.equals("T3") ? "collection-title" : "T2";
            case "JO" -> reference.has("container-title-short") || record.has("JA") ? "JO" : "container-title-short";
            case "BT" -> reference.has("container-title") ? "BT" : "container-title";
            default -> tag;
        };
        reference.add(reference.has(variable) && !reference.variable(variable).equals(value) ? tag : variable, value);
    }

    private void readPages() {
        var start = record.value("SP");
        var end = record.value("EP");
        boolean isOne = start.isEmpty() || end.isEmpty() || start.equals(end) || start.contains("-") || start.contains("–");
        reference.add("page", isOne ? start.isEmpty() ? end : start : start + '-' + end);
        if (isOne && !start.isEmpty() && !end.isEmpty() && !start.equals(end) && !start.endsWith(end)) {
            reference.add("EP", end);
        }
    }

    private void read(TaggedField field) {
        var value = field.value();
        switch (field.tag()) {
            case "TY", "TI", "T1", "CT", "BT", "JF", "JO", "T2", "JA", "J1", "J2", "T3", "SP", "EP", "PY", "Y1", "DA", "A2", "ED", "A3", "A4" -> { }
            case "AU", "A1" -> addAuthor(name(value));
            case "PB" -> reference.publisher(value);
            case "LA" -> reference.language(value);
            case "ID" -> readId(value);
            case "UR", "LK" -> ADDRESSES.splitAsStream(value).forEach(this::readAddress);
            case "DO", "DI" -> addDoi(value);
            case "KW" -> readKeywords();
            case "N1" -> reference.addLine("note", value);
            case "AB", "N2" -> addUnlessSame("abstract", value);
            case "IS" -> reference.add(isNumbered() ? "number" : "issue", value);
            case "SN" -> readNumber(value);
            case "M3" -> readWork(value);
            case "Y2" -> reference.add("accessed", RisDates.text(value));
            case "L3" -> Dois.in(value).ifPresentOrElse(this::addDoi, () -> reference.add("L3", value));
            case "U1" -> readUserField(value);
            default -> reference.add(RisFields.variable(field.tag()), value);
        }
    }

    private boolean isNumbered() {
        return switch (reference.type()) {
            case "report", "standard", "legislation", "bill" -> true;
            default -> false;
        };
    }

    private void addAuthor(PersonName name) {
        if (!reference.authors().contains(name)) {
            reference.authors().add(name);
        }
    }

    private void readId(String value) {
        if (reference.citationKey().isEmpty()) {
            reference.citationKey(value);
        } else {
            reference.add("ID", value);
        }
    }

    private void readAddress(String value) {
        if (!record.has("DO")) {
            Dois.in(value).ifPresent(this::addDoi);
        }
        reference.url(value);
    }

    private void addDoi(String value) {
        addUnlessSame("DOI", Dois.in(value).orElse(value));
    }

    private void addUnlessSame(String variable, String value) {
        if (!reference.variable(variable).equals(value)) {
            reference.add(variable, value);
        }
    }

    /** With commas between them, unless one has a comma in it. */
    private void readKeywords() {
        if (!reference.has("keyword")) {
            var words = record.values("KW").toList();
            boolean isPlain = words.stream().noneMatch(word -> word.indexOf(',') >= 0);
            reference.add("keyword", String.join(isPlain ? ", " : "; ", words));
        }
    }

    /** An ISSN has eight digits, an ISBN more; what is neither goes by the type. */
    private void readNumber(String value) {
        long digits = value.chars().filter(sign -> sign >= '0' && sign <= '9' || sign == 'X' || sign == 'x').count();
        boolean isBook = digits >= 10 || isBookNumber() && !(ISSN.matcher(value.strip()).lookingAt() && digits == 8);
        reference.add(isBook ? "ISBN" : "ISSN", value);
    }

    private boolean isBookNumber() {
        return RisTypes.isBook(type) || RisTypes.isPart(type);
    }

    private void readWork(String value) {
        var doi = Dois.in(value);
        if (doi.isPresent()) {
            addDoi(value);
        } else {
            reference.add("genre", value);
        }
    }

    private void readUserField(String value) {
        var pubmed = PUBMED.matcher(value);
        reference.add(pubmed.matches() ? "PMID" : "U1", pubmed.matches() ? pubmed.group(1) : value);
    }
}
