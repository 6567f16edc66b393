package org.adduce.importer.bibliography.internal.bibtex;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Gives entries what they have from others: fields of {@code xdata}, and by {@code crossref} those of what they stand in. */
final class Inheritance {

    /** Deeper chains are circles or attacks. */
    private static final int DEEPEST = 8;
    private static final Set<String> OWN = Set.of("title", "subtitle", "titleaddon", "shorttitle", "sorttitle", "indextitle", "indexsorttitle", "ids", "crossref", "xref",
            "xdata", "entryset", "entrysubtype", "execute", "label", "options", "presort", "related", "relatedoptions", "relatedstring",
            "relatedtype", "shorthand", "shorthandintro", "sortkey", "sortname", "sortyear", "sortshorthand", "doi", "url", "urldate", "file", "pdf", "abstract", "annotation",
            "annote", "note", "comment", "keywords", "pages", "pagetotal", "timestamp", "owner", "bibsource", "biburl", "groups", "date-added", "date-modified", "rating", "__markedentry");
    private static final Map<String, String> OF_BOOKS = Map.of("title", "booktitle", "subtitle", "booksubtitle", "titleaddon", "booktitleaddon");
    private static final Map<String, String> OF_JOURNALS = Map.of("title", "journaltitle", "subtitle", "journalsubtitle");
    /** What is in several volumes keeps its title beside that of the volume. */
    private static final Map<String, String> OF_VOLUMES = Map.of("title", "maintitle", "subtitle", "mainsubtitle", "titleaddon", "maintitleaddon");
    /** Those whose author need not be that of the book they stand in. */
    private static final Set<String> IN_BOOKS = Set.of("inbook", "bookinbook", "suppbook");

    private final Library library;

    Inheritance(Library library) {
        this.library = library;
    }

    /** The entry an entry says it stands in. */
    Optional<BibEntry> container(BibEntry entry) {
        return entry.field("crossref").or(() -> entry.field("xref")).flatMap(field -> library.find(field.value())).filter(found -> found != entry);
    }

    /** An entry with all it inherits. */
    BibEntry complete(BibEntry entry) {
        if (!entry.has("xdata") && !entry.has("crossref") && !XdataReference.isIn(entry)) {
            return entry;
        }
        return complete(entry, new HashSet<>(), 0);
    }

    private BibEntry complete(BibEntry entry, Set<BibEntry> passed, int depth) {
        if (depth > DEEPEST || !passed.add(entry)) {
            return entry;
        }
        var whole = new BibEntry(entry.type(), entry.key(), entry.line(), new XdataReference(library).resolve(entry.fields()));
        for (var name : names(entry, "xdata")) {
            var data = library.find(name);
            if (data.isPresent()) {
                whole = whole.with(missing(whole, complete(data.get(), passed, depth + 1).fields()));
            }
        }
        for (var name : names(entry, "crossref")) {
            var parent = library.find(name);
            if (parent.isPresent() && parent.get() != entry) {
                whole = whole.with(missing(whole, handedDown(whole.type(), complete(parent.get(), passed, depth + 1))));
            }
        }
        passed.remove(entry);
        return whole;
    }

    private static List<String> names(BibEntry entry, String field) {
        return entry.field(field).map(found -> List.of(found.value().strip().split("\\s*,\\s*"))).orElse(List.of());
    }

    private static List<BibField> missing(BibEntry entry, List<BibField> offered) {
        var more = new ArrayList<BibField>();
        for (var field : offered) {
            boolean isDate = field.name().equals("date") && entry.has("year") || field.name().equals("year") && entry.has("date");
            if (!entry.has(field.name()) && !field.name().equals("ids") && !field.name().equals("xdata") && !isDate) {
                more.add(field);
            }
        }
        return more;
    }

    private static List<BibField> handedDown(String type, BibEntry parent) {
        var renamed = renamed(type, parent.type());
        var given = new ArrayList<BibField>();
        for (var field : parent.fields()) {
            if (field.name().equals("author") && IN_BOOKS.contains(type) && parent.type().endsWith("book")) {
                given.add(new BibField("bookauthor", field.value(), field.line()));
            }
            if (renamed.containsKey(field.name()) && isPart(type)) {
                given.add(new BibField(renamed.get(field.name()), field.value(), field.line()));
            } else if (!OWN.contains(field.name())) {
                given.add(field);
            }
        }
        return given;
    }

    private static Map<String, String> renamed(String type, String parent) {
        if (parent.startsWith("mv")) {
            return OF_VOLUMES;
        }
        return type.equals("article") || type.equals("suppperiodical") ? OF_JOURNALS : OF_BOOKS;
    }

    private static boolean isPart(String type) {
        return !type.equals("set") && !type.startsWith("mv");
    }
}
