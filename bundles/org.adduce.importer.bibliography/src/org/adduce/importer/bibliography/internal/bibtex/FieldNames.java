package org.adduce.importer.bibliography.internal.bibtex;

import java.util.Map;
import java.util.Set;

/** Which variable of CSL a field is, and how its value has to be read. */
final class FieldNames {

    private static final Map<String, String> CSL = Map.ofEntries(Map.entry("address", "publisher-place"), Map.entry("location", "publisher-place"),
            Map.entry("abstract", "abstract"), Map.entry("annote", "annote"), Map.entry("annotation", "annote"), Map.entry("booktitle", "container-title"),
            Map.entry("journal", "container-title"), Map.entry("journaltitle", "container-title"), Map.entry("shortjournal", "container-title-short"),
            Map.entry("chapter", "chapter-number"), Map.entry("edition", "edition"), Map.entry("howpublished", "medium"), Map.entry("isbn", "ISBN"),
            Map.entry("issn", "ISSN"), Map.entry("keywords", "keyword"), Map.entry("note", "note"), Map.entry("pages", "page"), Map.entry("pagetotal", "number-of-pages"),
            Map.entry("series", "collection-title"), Map.entry("type", "genre"), Map.entry("urldate", "accessed"), Map.entry("volume", "volume"),
            Map.entry("volumes", "number-of-volumes"), Map.entry("version", "version"), Map.entry("eventtitle", "event-title"), Map.entry("eventdate", "event-date"),
            Map.entry("venue", "event-place"), Map.entry("shorttitle", "title-short"), Map.entry("origdate", "original-date"), Map.entry("origtitle", "original-title"),
            Map.entry("origpublisher", "original-publisher"), Map.entry("origlocation", "original-publisher-place"), Map.entry("pmid", "PMID"),
            Map.entry("pmcid", "PMCID"), Map.entry("part", "part-number"), Map.entry("pubstate", "status"), Map.entry("library", "archive_location"), Map.entry("copyright", "rights"));
    private static final Map<String, String> PEOPLE = Map.ofEntries(Map.entry("editor", "editor"), Map.entry("translator", "translator"), Map.entry("bookauthor", "container-author"),
            Map.entry("director", "director"), Map.entry("illustrator", "illustrator"), Map.entry("editora", "editora"), Map.entry("editorb", "editorb"),
            Map.entry("editorc", "editorc"), Map.entry("annotator", "annotator"), Map.entry("commentator", "commentator"), Map.entry("introduction", "introduction"),
            Map.entry("foreword", "foreword"), Map.entry("afterword", "afterword"), Map.entry("holder", "holder"), Map.entry("shortauthor", "shortauthor"),
            Map.entry("shorteditor", "shorteditor"), Map.entry("namea", "namea"), Map.entry("nameb", "nameb"), Map.entry("namec", "namec"), Map.entry("recipient", "recipient"),
            Map.entry("interviewer", "interviewer"), Map.entry("sortname", "sortname"));
    private static final Set<String> VERBATIM = Set.of("doi", "url", "file", "pdf", "ps", "eprint", "urlraw", "biburl", "crossref", "xref", "xdata", "ids", "entryset", "related",
            "options", "verba", "verbb", "verbc", "isbn", "issn", "eid", "groups", "owner", "timestamp", "langidopts", "gender", "lang", "arxivid", "evastar_pdf", "ee", "local-url", "date-added", "date-modified");
    private static final Set<String> NUMBERED = Set.of("book", "mvbook", "inbook", "bookinbook", "suppbook", "collection", "incollection", "suppcollection", "proceedings", "inproceedings",
            "conference", "mvcollection", "mvproceedings", "reference", "inreference");
    private static final Set<String> WITH_NUMBER = Set.of("report", "techreport", "patent", "manual", "standard", "misc", "online", "thesis", "phdthesis", "mastersthesis", "dataset", "legislation", "software");

    private FieldNames() {
    }

    /** The variable that a field of an entry is; its own name where CSL has none. */
    static String variable(String field, String type) {
        if (!field.equals("number")) {
            return CSL.getOrDefault(field, field);
        }
        return NUMBERED.contains(type) ? "collection-number" : WITH_NUMBER.contains(type) ? "number" : "issue";
    }

    /** The variable that a list of names is; empty where the field is no list of names. */
    static String people(String field) {
        return PEOPLE.getOrDefault(field, "");
    }

    /** Whether a value means nothing but itself. */
    static boolean isVerbatim(String field) {
        return VERBATIM.contains(field) || field.startsWith("bdsk-") || field.startsWith("jabref");
    }
}
