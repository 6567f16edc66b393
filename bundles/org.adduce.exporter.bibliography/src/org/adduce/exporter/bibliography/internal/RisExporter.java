package org.adduce.exporter.bibliography.internal;

import java.io.IOException;
import java.io.Writer;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.adduce.core.exporting.ExportTally;
import org.adduce.model.ModelPackage.Literals;
import org.adduce.model.Source;

/** Writes sources as RIS. */
public final class RisExporter extends BibliographyExporter {

    private static final Map<String, String> SEASONS = Map.of("21", "Spring", "22", "Summer", "23", "Autumn", "24", "Winter");
    private static final int SEASON_LENGTH = "2001-21".length();
    private static final Map<String, String> TYPES = Map.ofEntries(Map.entry("article-journal", "JOUR"), Map.entry("article", "INPR"), Map.entry("periodical", "JFULL"), Map.entry("article-magazine", "MGZN"), Map.entry("article-newspaper", "NEWS"), Map.entry("book", "BOOK"),
            Map.entry("classic", "CLSWK"), Map.entry("chapter", "CHAP"), Map.entry("entry-encyclopedia", "ENCYC"), Map.entry("entry-dictionary", "DICT"), Map.entry("paper-conference", "CONF"), Map.entry("thesis", "THES"), Map.entry("report", "RPRT"), Map.entry("standard", "STAND"),
            Map.entry("webpage", "ELEC"), Map.entry("post", "ELEC"), Map.entry("post-weblog", "BLOG"), Map.entry("patent", "PAT"), Map.entry("software", "COMP"), Map.entry("dataset", "DATA"), Map.entry("motion_picture", "VIDEO"), Map.entry("song", "SOUND"), Map.entry("broadcast", "SOUND"),
            Map.entry("graphic", "ART"), Map.entry("figure", "FIGURE"), Map.entry("map", "MAP"), Map.entry("speech", "SLIDE"), Map.entry("manuscript", "UNPB"), Map.entry("pamphlet", "PAMP"), Map.entry("personal_communication", "PCOMM"), Map.entry("legal_case", "CASE"),
            Map.entry("legislation", "STAT"), Map.entry("bill", "BILL"), Map.entry("hearing", "HEAR"));
    /** They are written as others are, and come back as those. */
    private static final Set<String> SHARED = Set.of("post", "broadcast");
    private static final Map<String, String> TAGS = Map.ofEntries(Map.entry("title-short", "ST"), Map.entry("volume", "VL"), Map.entry("number-of-volumes", "NV"), Map.entry("section", "SE"), Map.entry("edition", "ET"), Map.entry("publisher-place", "CY"), Map.entry("call-number", "CN"),
            Map.entry("database", "DB"), Map.entry("accession-number", "AN"), Map.entry("source", "DP"), Map.entry("archive_location", "AV"), Map.entry("author-address", "AD"), Map.entry("caption", "CA"), Map.entry("original-publication", "OP"), Map.entry("reviewed-title", "RI"),
            Map.entry("translated-title", "TT"), Map.entry("file", "L1"), Map.entry("URL", "L2"), Map.entry("figure", "L4"), Map.entry("reprint", "RP"), Map.entry("rights", "CR"), Map.entry("container-title", "T2"), Map.entry("container-title-short", "J2"), Map.entry("collection-title", "T3"),
            Map.entry("DOI", "DO"), Map.entry("ISBN", "SN"), Map.entry("ISSN", "SN"), Map.entry("issue", "IS"), Map.entry("number", "IS"), Map.entry("abstract", "AB"), Map.entry("note", "N1"), Map.entry("genre", "M3"), Map.entry("accessed", "Y2"), Map.entry("language", "LA"));

    /** A note has a tag for each of its lines. */
    @Override
    boolean keepsLineEnds(String variable) {
        return variable.equals("note");
    }

    @Override
    void write(List<Source> sources, Writer out, ExportTally tally) throws IOException {
        var keys = new HashSet<String>();
        for (var source : sources) {
            var special = Fields.variable(source, "ris-type");
            line(out, "TY", special.isEmpty() ? type(source, tally) : special);
            line(out, "ID", Fields.key(source, keys));
            for (var name : Names.authors(source)) {
                line(out, "AU", name.isWhole() || !name.given().isEmpty() ? tagged(name) : name.family() + ",");
                if (name.isWhole() && name.family().indexOf(',') >= 0) {
                    tally.lost(source, Literals.SOURCE__AUTHORS, "RIS parts names at commas; “" + name.family() + "” will be read as the name of a person.");
                }
            }
            line(out, "TI", source.getTitle());
            date(source, out, tally);
            line(out, "PB", source.getPublisher() == null ? null : source.getPublisher().getName());
            line(out, "UR", source.getUrl());
            line(out, "LA", source.getLanguage());
            for (var variable : Fields.variables(source)) {
                variable(source, variable.name(), variable.value(), out, tally);
            }
            out.write("ER  - \r\n\r\n");
        }
    }

    private static String type(Source source, ExportTally tally) {
        var csl = Fields.type(source);
        var type = TYPES.getOrDefault(csl, "GEN");
        if (SHARED.contains(csl) || type.equals("GEN") && !csl.equals("document")) {
            tally.lost(source, Literals.SOURCE__BIBLIOGRAPHY, "RIS has no type for “" + csl + "”; it stands as " + type + ".");
        }
        return type;
    }

    /** RIS puts the suffix last. */
    private static String tagged(Name name) {
        return name.isWhole() ? name.family() : name.family() + ", " + name.given() + (name.suffix().isEmpty() ? "" : ", " + name.suffix());
    }

    /** RIS knows years, months and days, and no more. */
    private static void date(Source source, Writer out, ExportTally tally) throws IOException {
        if (source.getPublished() == null) {
            return;
        }
        var text = source.getPublished().text();
        var season = SEASONS.get(text.length() == SEASON_LENGTH ? text.substring(text.length() - 2) : "");
        if (season != null && text.charAt(4) == '-') {
            line(out, "PY", text.substring(0, 4));
            line(out, "DA", text.substring(0, 4) + "///" + season);
        } else if (text.matches("\\d{4}(-\\d{2}){0,2}")) {
            line(out, "PY", text.substring(0, 4));
            line(out, "DA", text.length() > 4 ? text.replace('-', '/') : null);
        } else {
            line(out, "PY", text);
            tally.lost(source, Literals.SOURCE__PUBLISHED, "RIS has no place for the time “" + text + "”; it was written as it is, and few programs will read it.");
        }
    }

    private static void variable(Source source, String name, String value, Writer out, ExportTally tally) throws IOException {
        switch (name) {
            case "keyword" -> {
                for (var word : value.split(value.contains(";") ? "\\s*;\\s*" : "\\s*,\\s*")) {
                    line(out, "KW", word);
                }
            }
            case "page" -> page(value, out);
            case "date", "issued", "year" -> line(out, source.getPublished() == null ? "PY" : "DA", value); // words that are no date
            case "editor", "collection-editor", "translator" -> {
                for (var person : Names.list(value)) {
                    line(out, name.equals("editor") ? "A2" : name.equals("translator") ? "A4" : "A3", tagged(person));
                }
            }
            default -> other(source, name, value, out, tally);
        }
    }

    private static void page(String value, Writer out) throws IOException {
        var ends = value.matches("[^-\\s]+-[^-\\s]+") ? value.split("-") : new String[] {value};
        line(out, "SP", ends[0]);
        line(out, "EP", ends.length > 1 ? ends[1] : null);
    }

    private static void other(Source source, String name, String value, Writer out, ExportTally tally) throws IOException {
        var tag = name.matches("[A-Z][A-Z0-9]") ? name : TAGS.getOrDefault(name, "");
        if (tag.isEmpty()) {
            tally.lost(source, Literals.SOURCE__BIBLIOGRAPHY, "RIS has no tag for “" + name + "”; “" + value + "” was left out.");
        } else if (tag.equals("N1")) {
            for (var note : value.split("\n")) {
                line(out, tag, note);
            }
        } else {
            line(out, tag, value);
        }
    }

    private static void line(Writer out, String tag, String value) throws IOException {
        if (value != null && !value.isBlank()) {
            out.write(tag + "  - " + value.replaceAll("\\s+", " ").strip() + "\r\n");
        }
    }
}
