package org.adduce.exporter.bibliography.internal;

import java.util.Map;
import java.util.Set;

/** The names of BibLaTeX for those of CSL. */
final class Bibtex {

    private static final Map<String, String> TYPES = Map.ofEntries(Map.entry("article-journal", "article"), Map.entry("article-magazine", "article"), Map.entry("article-newspaper", "article"), Map.entry("article", "article"), Map.entry("periodical", "periodical"),
            Map.entry("book", "book"), Map.entry("pamphlet", "booklet"), Map.entry("chapter", "incollection"), Map.entry("entry-encyclopedia", "inreference"), Map.entry("paper-conference", "inproceedings"), Map.entry("thesis", "thesis"),
            Map.entry("report", "report"), Map.entry("manuscript", "unpublished"), Map.entry("webpage", "online"), Map.entry("post", "online"), Map.entry("post-weblog", "online"), Map.entry("patent", "patent"), Map.entry("dataset", "dataset"),
            Map.entry("software", "software"), Map.entry("graphic", "image"), Map.entry("song", "audio"), Map.entry("broadcast", "audio"), Map.entry("motion_picture", "video"), Map.entry("performance", "performance"), Map.entry("personal_communication", "letter"),
            Map.entry("legislation", "legislation"), Map.entry("legal_case", "jurisdiction"), Map.entry("treaty", "legal"), Map.entry("standard", "standard"), Map.entry("review", "review"));
    private static final Set<String> SUBTYPES = Set.of("article", "bill", "broadcast", "classic", "collection", "entry", "entry-dictionary", "event", "figure", "hearing", "interview", "map", "musical_score", "post", "post-weblog",
            "regulation", "review-book", "speech");
    private static final Map<String, String> FIELDS = Map.ofEntries(Map.entry("publisher-place", "address"), Map.entry("annote", "annotation"), Map.entry("container-title-short", "shortjournal"), Map.entry("chapter-number", "chapter"), Map.entry("medium", "howpublished"),
            Map.entry("ISBN", "isbn"), Map.entry("ISSN", "issn"), Map.entry("DOI", "doi"), Map.entry("keyword", "keywords"), Map.entry("page", "pages"), Map.entry("number-of-pages", "pagetotal"), Map.entry("collection-title", "series"), Map.entry("genre", "type"),
            Map.entry("accessed", "urldate"), Map.entry("number-of-volumes", "volumes"), Map.entry("event-title", "eventtitle"), Map.entry("event-date", "eventdate"), Map.entry("event-place", "venue"), Map.entry("title-short", "shorttitle"), Map.entry("original-date", "origdate"),
            Map.entry("original-title", "origtitle"), Map.entry("original-publisher", "origpublisher"), Map.entry("original-publisher-place", "origlocation"), Map.entry("PMID", "pmid"), Map.entry("PMCID", "pmcid"), Map.entry("part-number", "part"), Map.entry("status", "pubstate"),
            Map.entry("archive_location", "library"), Map.entry("rights", "copyright"), Map.entry("container-author", "bookauthor"));
    private static final Set<String> VERBATIM = Set.of("doi", "url", "file", "pdf", "ps", "eprint", "isbn", "issn", "eid", "biburl", "crossref", "xref", "ids", "entryset", "related", "options", "verba", "verbb", "verbc");

    // what BibLaTeX means by the field number: in books the place in a series, in these the number of the thing itself, in all others an issue
    private static final Set<String> IN_SERIES = Set.of("book", "mvbook", "inbook", "bookinbook", "suppbook", "collection", "incollection", "suppcollection", "proceedings", "inproceedings",
            "conference", "mvcollection", "mvproceedings", "reference", "inreference");
    private static final Set<String> WITH_NUMBER = Set.of("report", "techreport", "patent", "manual", "standard", "misc", "online", "thesis", "phdthesis", "mastersthesis", "dataset", "legislation", "software");

    private Bibtex() {
    }

    static String type(String csl) {
        return TYPES.getOrDefault(csl, "misc");
    }

    /** What the field entrysubtype says of a type that would come back as another; empty where the type of the entry tells it. */
    static String subtype(String csl) {
        return switch (csl) {
            case "article-newspaper" -> "newspaper";
            case "article-magazine" -> "magazine";
            default -> SUBTYPES.contains(csl) ? csl : "";
        };
    }

    /** The field of a variable in an entry of a type; the variable's own name where BibLaTeX has none. */
    static String field(String variable, String type) {
        if (variable.equals("container-title")) {
            return type.equals("article") || type.equals("suppperiodical") || type.equals("periodical") ? "journal" : "booktitle";
        }
        return variable.equals(numbered(type)) ? "number" : FIELDS.getOrDefault(variable, variable);
    }

    /** The variable that the field number is in an entry of a type; every other variable keeps a name of its own, else it would come back as this one. */
    static String numbered(String type) {
        return IN_SERIES.contains(type) ? "collection-number" : WITH_NUMBER.contains(type) ? "number" : "issue";
    }

    static boolean isVerbatim(String field) {
        return VERBATIM.contains(field) || field.startsWith("bdsk-");
    }

    /** An address or a number, which BibLaTeX takes as it stands; only braces that close nothing would end the field, and are said as addresses say them. */
    static String verbatim(String value) {
        int open = 0;
        boolean isClosed = true;
        for (int i = 0; i < value.length(); i++) {
            open += value.charAt(i) == '{' ? 1 : value.charAt(i) == '}' ? -1 : 0;
            isClosed &= open >= 0;
        }
        return isClosed && open == 0 ? value : value.replace("{", "%7B").replace("}", "%7D");
    }

    /** A value that a reader of LaTeX reads as the text it is. */
    static String text(String value) {
        var out = new StringBuilder(value.length() + 8);
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            switch (c) {
                case '&', '%', '$', '#', '_' -> out.append('\\').append(c);
                case '{' -> out.append("\\textbraceleft{}");
                case '}' -> out.append("\\textbraceright{}");
                case '\\' -> out.append("\\textbackslash{}");
                case '~' -> out.append("\\textasciitilde{}");
                case '^' -> out.append("\\textasciicircum{}");
                case '`' -> out.append("\\textasciigrave{}");
                case '\u00A0' -> out.append('~');
                case '-', '\'', ',', '<', '>' -> out.append(i > 0 && value.charAt(i - 1) == c ? "{}" : "").append(c);
                default -> out.append(c);
            }
        }
        return out.toString();
    }
}
