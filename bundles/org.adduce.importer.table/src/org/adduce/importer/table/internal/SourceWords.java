package org.adduce.importer.table.internal;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.adduce.core.importing.Item;
import org.adduce.importer.table.TableMapping;
import org.adduce.model.ModelPackage.Literals;
import org.adduce.model.SourceKind;

/** What lists of publications call their kinds, and what can be told of a source where they say none. */
final class SourceWords {

    private static final Map<String, SourceKind> KINDS = Map.ofEntries(Map.entry("journalarticle", SourceKind.PAPER), Map.entry("conferencepaper", SourceKind.PAPER), Map.entry("inproceedings", SourceKind.PAPER),
            Map.entry("preprint", SourceKind.PAPER), Map.entry("review", SourceKind.PAPER), Map.entry("thesis", SourceKind.PAPER), Map.entry("dissertation", SourceKind.PAPER), Map.entry("manuscript", SourceKind.PAPER),
            Map.entry("magazinearticle", SourceKind.ARTICLE), Map.entry("newspaperarticle", SourceKind.ARTICLE), Map.entry("encyclopediaarticle", SourceKind.ARTICLE), Map.entry("dictionaryentry", SourceKind.ARTICLE),
            Map.entry("booksection", SourceKind.BOOK), Map.entry("bookchapter", SourceKind.BOOK), Map.entry("chapter", SourceKind.BOOK), Map.entry("webpage", SourceKind.WEB_PAGE), Map.entry("website", SourceKind.WEB_PAGE),
            Map.entry("blogpost", SourceKind.POST), Map.entry("forumpost", SourceKind.POST), Map.entry("tweet", SourceKind.POST), Map.entry("comment", SourceKind.COMMENTS), Map.entry("standard", SourceKind.REPORT),
            Map.entry("film", SourceKind.VIDEO), Map.entry("videorecording", SourceKind.VIDEO), Map.entry("tvbroadcast", SourceKind.VIDEO), Map.entry("presentation", SourceKind.OTHER), Map.entry("document", SourceKind.OTHER),
            Map.entry("letter", SourceKind.OTHER), Map.entry("email", SourceKind.OTHER), Map.entry("computerprogram", SourceKind.OTHER), Map.entry("software", SourceKind.OTHER), Map.entry("patent", SourceKind.OTHER));

    private SourceWords() {
    }

    /** The kind that a word of such a list means. */
    static Optional<SourceKind> kind(String word) {
        return Optional.ofNullable(KINDS.get(word.toLowerCase(Locale.ROOT).replaceAll("[\\s_-]", "")));
    }

    /** A source with the kind that what else is said of it tells, and with the year where there is no date that can be read. */
    static Item completed(Item source, Row row, Table table, CellDates dates) {
        // an article with a DOI stands in a journal
        boolean isJournals = source.value(Literals.SOURCE__KIND).filter(SourceKind.ARTICLE::equals).isPresent() && !table.cell(row, "DOI").isEmpty();
        var kinded = source.value(Literals.SOURCE__KIND).isPresent() && !isJournals ? source : source.with(Literals.SOURCE__KIND, kind(row, table));
        if (kinded.value(Literals.SOURCE__PUBLISHED).isPresent()) {
            return kinded;
        }
        var other = row.cells().entrySet().stream().filter(cell -> table.meaning(cell.getKey()).equals(TableMapping.KEPT) && HeaderWords.meaning("source", cell.getKey()).filter("published"::equals).isPresent())
                .flatMap(cell -> dates.read(cell.getValue()).stream()).findFirst();
        return other.map(when -> kinded.with(Literals.SOURCE__PUBLISHED, when)).orElse(kinded);
    }

    private static SourceKind kind(Row row, Table table) {
        if (!(table.cell(row, "DOI") + table.cell(row, "container-title")).isEmpty()) {
            return SourceKind.PAPER;
        }
        return !table.cell(row, "ISBN").isEmpty() ? SourceKind.BOOK : table.cell(row, "url").isEmpty() ? SourceKind.OTHER : SourceKind.WEB_PAGE;
    }
}
