package org.adduce.importer.bibliography.internal.bibtex;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.adduce.core.importing.Diagnostic;
import org.adduce.importer.bibliography.internal.latex.Latex;
import org.adduce.importer.bibliography.internal.reference.Dois;
import org.adduce.importer.bibliography.internal.reference.Reference;

/** Makes a publication of an entry: every field goes somewhere. */
final class EntryReference {

    private static final Set<String> DATES = Set.of("date", "year", "month", "day");
    private static final Set<String> THESES = Set.of("phdthesis", "mastersthesis");
    private static final Pattern DASH = Pattern.compile("\\s*[–—]\\s*");
    private static final Pattern HYPHENS = Pattern.compile("(?<=\\d)-{2,}(?=\\d|$)");

    private final Latex latex;
    private final NameLists names;
    private final List<Diagnostic> diagnostics;

    EntryReference(Latex latex, List<Diagnostic> diagnostics) {
        this.latex = latex;
        this.names = new NameLists(latex);
        this.diagnostics = diagnostics;
    }

    Reference read(BibEntry entry, BibEntry own) {
        var reference = new Reference(entry.line());
        var subtype = Subtypes.csl(entry);
        reference.type(subtype.orElseGet(() -> EntryTypes.csl(entry.type())));
        reference.citationKey(entry.key());
        if (EntryTypes.isSpecial(entry.type())) {
            reference.add("entrytype", entry.type());
        }
        if (!own.has("isbn")) {
            reference.borrowsIsbn();
        }
        readDate(entry, reference);
        var publisher = Rivals.publisher(entry);
        for (var field : entry.fields()) {
            boolean isType = subtype.isPresent() && field.name().equals(Subtypes.FIELD);
            if (!isType && !field.value().isBlank() && !isDone(field, entry)) {
                read(field, entry, publisher, reference);
            }
        }
        if (THESES.contains(entry.type()) && !reference.has("genre")) {
            reference.add("genre", entry.type().equals("phdthesis") ? "PhD thesis" : "Master's thesis");
        }
        return reference;
    }

    /** Whether a field was read as a part of the date; a second one of the same name was not. */
    private static boolean isDone(BibField field, BibEntry entry) {
        return DATES.contains(field.name()) && entry.field(field.name()).filter(first -> first == field).isPresent();
    }

    private void readDate(BibEntry entry, Reference reference) {
        var isRead = DateFields.read(entry.field("date").map(field -> latex.verbatim(field.value())).orElse(""), text(entry, "year"), text(entry, "month"), text(entry, "day"), reference);
        if (!isRead) {
            int line = entry.field("date").or(() -> entry.field("year")).map(BibField::line).orElse(entry.line());
            diagnostics.add(Diagnostic.info("The date of “" + entry.key() + "” could not be read as a time, or not all of it; its words are kept in the bibliography", line));
        }
    }

    private String text(BibEntry entry, String name) {
        return entry.field(name).map(field -> latex.text(field.value())).orElse("");
    }

    private void read(BibField field, BibEntry entry, String publisher, Reference reference) {
        var name = field.name();
        switch (name) {
            case "author" -> readAuthors(field, reference);
            case "title" -> reference.title(latex.text(field.value()));
            case "url" -> reference.url(latex.verbatim(field.value()));
            case "doi" -> readDoi(latex.verbatim(field.value()), reference);
            case "language", "langid" -> reference.language(latex.text(field.value()));
            case "pages" -> reference.add("page", pages(latex.text(field.value())));
            default -> {
                if (name.equals(publisher)) {
                    reference.publisher(latex.text(field.value()));
                } else {
                    readOther(field, entry, reference);
                }
            }
        }
    }

    private void readAuthors(BibField field, Reference reference) {
        var list = names.read(field.value());
        if (!reference.authors().isEmpty()) {
            reference.add("author", NameLists.written(list));
            return;
        }
        reference.authors().addAll(list.names());
        if (list.hasOthers()) {
            reference.add("others", "author");
        }
        for (var name : list.doubtful()) {
            diagnostics.add(Diagnostic.info("“" + name + "” has more commas than a name; it was taken as one name. Put “and” between names", field.line()));
        }
    }

    private static void readDoi(String value, Reference reference) {
        reference.add("DOI", Dois.in(value).orElse(value));
    }

    private static String pages(String text) {
        boolean hasDash = text.indexOf('–') >= 0 || text.indexOf('—') >= 0;
        var plain = hasDash ? DASH.matcher(text).replaceAll("-") : text;
        return plain.contains("--") ? HYPHENS.matcher(plain).replaceAll("-") : plain;
    }

    private void readOther(BibField field, BibEntry entry, Reference reference) {
        var people = FieldNames.people(field.name());
        var variable = people.isEmpty() ? Rivals.variable(field, entry) : people;
        var value = value(field, people);
        boolean isTaken = Rivals.isOutdone(field, entry) || reference.has(variable) && !variable.equals(field.name());
        reference.add(isTaken ? field.name() : variable, value);
    }

    private String value(BibField field, String people) {
        if (!people.isEmpty()) {
            return NameLists.written(names.read(field.value()));
        }
        return FieldNames.isVerbatim(field.name()) ? latex.verbatim(field.value()) : latex.text(field.value());
    }
}
