package org.adduce.importer.table.internal;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.adduce.core.importing.Diagnostic;
import org.adduce.importer.table.TableImporter;
import org.adduce.importer.table.TableMapping;

/** Decides how dates and numbers that can be read in two ways are meant: as somebody says, else as the others in the table tell. */
final class CellChoices {

    private static final Set<String> WORDS = Set.of(TableMapping.KEPT, TableMapping.OUT, TableMapping.NOTE, "text");
    private static final Set<String> NUMBERS = Set.of("value", "low", "high", "certainty");

    private CellChoices() {
    }

    /**
     * How the cells of a table are read.
     *
     * @param diagnostics is told of what was decided without anything to go by
     */
    static CellValues of(Table table, Map<String, String> options, List<Diagnostic> diagnostics) {
        return new CellValues(new CellDates(isDayFirst(table, options, diagnostics)), new Numbers(isCommaDecimal(table, options, diagnostics)));
    }

    private static boolean isDayFirst(Table table, Map<String, String> options, List<Diagnostic> diagnostics) {
        var said = options.getOrDefault(TableImporter.DATES, "");
        if (!said.isEmpty()) {
            return said.equals("day");
        }
        var cells = cells(table, meaning -> !WORDS.contains(meaning));
        var known = CellDates.isDayFirst(cells);
        if (known.isEmpty()) {
            diagnostics.add(Diagnostic.warning("Dates such as 5/6/2026 may begin with the day or the month; they were read with the month first. Write 2026-05-06 to be sure, or set "
                    + TableImporter.DATES + " to day", 0));
        }
        return known.orElse(false);
    }

    /** All cells of the columns that have one of some meanings. */
    private static List<String> cells(Table table, Predicate<String> meaning) {
        return table.rows().stream().flatMap(row -> row.cells().entrySet().stream()).filter(cell -> meaning.test(table.meaning(cell.getKey()))).map(Map.Entry::getValue).toList();
    }

    private static boolean isCommaDecimal(Table table, Map<String, String> options, List<Diagnostic> diagnostics) {
        var said = options.getOrDefault(TableImporter.DECIMALS, "");
        if (!said.isEmpty()) {
            return said.equals("comma");
        }
        var cells = cells(table, NUMBERS::contains);
        var known = Numbers.isCommaDecimal(cells);
        Optional<String> doubtful = known.isEmpty() ? cells.stream().filter(Numbers::isEither).filter(cell -> cell.indexOf(',') > 0).findFirst() : Optional.empty();
        doubtful.ifPresent(cell -> diagnostics.add(Diagnostic.warning("The comma in numbers such as " + cell.strip() + " may stand before decimals or between thousands; it was read as between thousands. Set "
                + TableImporter.DECIMALS + " to comma if it stands before decimals", 0)));
        return known.orElse(false);
    }
}
