package org.adduce.exporter.bibliography.internal;

import java.io.IOException;
import java.io.Writer;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.adduce.core.exporting.ExportTally;
import org.adduce.model.ModelPackage.Literals;
import org.adduce.model.Source;

/** Writes sources as BibTeX, with the dates of BibLaTeX. */
public final class BibtexExporter extends BibliographyExporter {

    private static final Set<String> PEOPLE = Set.of("editor", "translator", "container-author", "director", "illustrator", "editora", "editorb", "editorc", "annotator", "commentator", "introduction", "foreword", "afterword", "holder", "collection-editor", "recipient", "interviewer");

    @Override
    boolean keepsLineEnds(String variable) {
        return false;
    }

    @Override
    void write(List<Source> sources, Writer out, ExportTally tally) throws IOException {
        out.write("% Encoding: UTF-8\n");
        var keys = new HashSet<String>();
        for (var source : sources) {
            var special = Fields.variable(source, "entrytype");
            var type = special.isEmpty() ? Bibtex.type(Fields.type(source)) : special;
            out.write("\n@" + type + "{" + Fields.key(source, keys).replaceAll("[\\s,{}=%#\"]", "") + ",\n");
            for (var field : fields(source, type, tally).entrySet()) {
                out.write("  " + field.getKey() + " = {" + field.getValue() + "},\n");
            }
            out.write("}\n");
        }
    }

    private static Map<String, String> fields(Source source, String type, ExportTally tally) {
        var fields = new LinkedHashMap<String, String>();
        var authors = names(Names.authors(source), Fields.variable(source, "others").equals("author"));
        put(fields, "author", authors);
        put(fields, "title", source.getTitle() == null ? "" : Bibtex.text(source.getTitle()));
        put(fields, "date", source.getPublished() == null ? "" : source.getPublished().text());
        put(fields, publisher(type), source.getPublisher() == null || source.getPublisher().getName() == null ? "" : Bibtex.text(source.getPublisher().getName()));
        put(fields, "url", source.getUrl() == null ? "" : Bibtex.verbatim(source.getUrl()));
        put(fields, "language", source.getLanguage() == null ? "" : source.getLanguage());
        put(fields, "entrysubtype", Fields.variable(source, "entrytype").isEmpty() ? Bibtex.subtype(Fields.type(source)) : "");
        for (var variable : Fields.variables(source)) {
            var field = Bibtex.field(variable.name(), type);
            if (variable.name().equals("number") && !Bibtex.numbered(type).equals("number")) {
                tally.lost(source, Literals.SOURCE__BIBLIOGRAPHY, "In @" + type + " BibTeX takes a number for the " + Bibtex.numbered(type) + "; “" + variable.value() + "” was left out.");
            } else if (isFree(fields, field)) {
                put(fields, field, value(variable.name(), field, variable.value()));
            } else if (isFree(fields, variable.name().toLowerCase(Locale.ROOT))) {
                put(fields, variable.name(), value(variable.name(), field, variable.value()));
            } else {
                tally.lost(source, Literals.SOURCE__BIBLIOGRAPHY, "BibTeX has one field " + field + "; “" + variable.value() + "” was left out.");
            }
        }
        return fields;
    }

    private static boolean isFree(Map<String, String> fields, String field) {
        return fields.keySet().stream().noneMatch(field::equalsIgnoreCase);
    }

    private static String publisher(String type) {
        return switch (type) {
            case "thesis", "phdthesis", "mastersthesis" -> "school";
            case "report", "techreport" -> "institution";
            default -> "publisher";
        };
    }

    private static void put(Map<String, String> fields, String name, String value) {
        if (!value.isBlank()) {
            fields.put(name, value);
        }
    }

    private static String value(String variable, String field, String value) {
        if (PEOPLE.contains(variable)) {
            return names(Names.list(value), Names.hasOthers(value));
        }
        if (Bibtex.isVerbatim(field)) {
            return Bibtex.verbatim(value);
        }
        return field.equals("pages") ? Bibtex.text(value.replaceAll("(?<=\\d)-(?=\\d)", "--")).replace("-{}-", "--") : Bibtex.text(value);
    }

    private static String names(List<Name> names, boolean hasOthers) {
        var list = names.stream().map(BibtexExporter::name).collect(Collectors.joining(" and "));
        return hasOthers ? list + " and others" : list;
    }

    private static String name(Name name) {
        if (name.isWhole()) {
            return "{" + Bibtex.text(name.family()) + "}";
        }
        // the word that parts names is braced where it is part of one
        var written = Bibtex.text(name.family());
        var family = (name.family().matches("(?i)(.*\\s)?and(\\s.*)?") ? "{" + written + "}" : written) + (name.suffix().isEmpty() ? "" : ", " + Bibtex.text(name.suffix()));
        return name.given().isEmpty() ? name.family().contains(" ") ? family + "," : family : family + ", " + Bibtex.text(name.given());
    }
}
