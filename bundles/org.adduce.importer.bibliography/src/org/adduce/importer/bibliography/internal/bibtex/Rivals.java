package org.adduce.importer.bibliography.internal.bibtex;

import java.util.List;
import java.util.Set;

/** Which of several fields of an entry that mean the same variable counts; the others keep their own names. */
final class Rivals {

    private static final Set<String> ARTICLES = Set.of("article", "suppperiodical", "periodical");
    private static final Set<String> OF_CONFERENCES = Set.of("inproceedings", "conference", "proceedings", "mvproceedings");
    private static final List<String> JOURNALS = List.of("journaltitle", "journal", "booktitle");
    private static final List<String> BOOKS = List.of("booktitle", "journaltitle", "journal");
    private static final List<String> PUBLISHERS = List.of("publisher", "institution", "school", "organization");

    private Rivals() {
    }

    /** The field that names the publisher; empty where none does. */
    static String publisher(BibEntry entry) {
        return first(entry, PUBLISHERS);
    }

    /** The variable of a field: where a conference has both an address and a location, the location is its own. */
    static String variable(BibField field, BibEntry entry) {
        boolean isVenue = field.name().equals("location") && OF_CONFERENCES.contains(entry.type()) && isThere(entry, "address");
        return isVenue ? "event-place" : FieldNames.variable(field.name(), entry.type());
    }

    /** Whether another field of the entry says rather what a field says. */
    static boolean isOutdone(BibField field, BibEntry entry) {
        var rivals = ARTICLES.contains(entry.type()) ? JOURNALS : BOOKS;
        return rivals.contains(field.name()) && !first(entry, rivals).equals(field.name());
    }

    private static String first(BibEntry entry, List<String> names) {
        return names.stream().filter(name -> isThere(entry, name)).findFirst().orElse("");
    }

    private static boolean isThere(BibEntry entry, String name) {
        return entry.field(name).filter(field -> !field.value().isBlank()).isPresent();
    }
}
