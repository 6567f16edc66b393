package org.adduce.importer.table.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.adduce.core.importing.Diagnostic;
import org.adduce.core.importing.Hints;
import org.adduce.core.importing.ImportException;
import org.adduce.core.importing.Item;
import org.adduce.core.importing.Key;
import org.adduce.core.importing.Proposal;
import org.adduce.core.importing.TextDecoding;
import org.adduce.importer.table.TableMapping;
import org.eclipse.core.runtime.IProgressMonitor;

/** Reads a table, from its bytes to what its rows are. */
public final class TableReading {

    private TableReading() {
    }

    /**
     * What a table holds.
     *
     * @throws ImportException if it has no rows, or nobody knows what they are
     */
    public static Proposal read(String format, byte[] bytes, Hints hints, IProgressMonitor monitor) throws ImportException {
        var decoded = TextDecoding.decode(bytes, hints);
        var diagnostics = new ArrayList<>(decoded.diagnostics());
        var form = FormGuess.of(decoded.text(), hints.name()).with(hints.options());
        var rows = new Rows(diagnostics);
        rows.read(decoded.text(), form, monitor);
        if (rows.headers().isEmpty()) {
            throw new ImportException(Diagnostic.error("The table has no rows", 1));
        }
        var mapping = TableMapping.guess(rows.headers(), hints.name()).with(hints.options());
        var type = OwnTables.type(mapping.kind()).orElseThrow(() -> unknown(rows.headers()));
        var ids = rows.rows().stream().flatMap(row -> mapping.column(TableMapping.ID).map(row.cells()::get).stream()).collect(Collectors.toSet());
        var targets = new Targets(ids);
        var maker = new RowItems(type, mapping, new CellDates(isDayFirst(rows.rows(), mapping, diagnostics)), targets, diagnostics);
        var items = new ArrayList<Item>();
        rows.rows().forEach(row -> maker.item(row).ifPresent(items::add));
        var all = new ArrayList<>(targets.made());
        all.addAll(once(items, diagnostics));
        return new Proposal(format, all, diagnostics);
    }

    private static ImportException unknown(List<String> headers) {
        return new ImportException(Diagnostic.error("Nothing tells what the rows of the table are. Its columns are " + String.join(", ", headers.stream().limit(20).toList())
                + "; call some of them title, url, author, date, event, claim, name, measure, or map them when importing", 1));
    }

    private static boolean isDayFirst(List<Row> rows, TableMapping mapping, List<Diagnostic> diagnostics) {
        var cells = rows.stream().flatMap(row -> row.cells().entrySet().stream()).filter(cell -> mapping.columns().containsKey(cell.getKey())).map(Map.Entry::getValue).toList();
        var known = CellDates.isDayFirst(cells);
        if (known.isEmpty()) {
            diagnostics.add(Diagnostic.warning("Dates such as 5/6/2026 may begin with the day or the month; they were read with the month first. Write 2026-05-06 to be sure", 0));
        }
        return known.orElse(false);
    }

    /** Of two rows with one key the second is told: an id that is not the only one is none. */
    private static List<Item> once(List<Item> items, List<Diagnostic> diagnostics) {
        var seen = new HashMap<Key, Integer>();
        var whole = new HashSet<Item>();
        var kept = new ArrayList<Item>();
        for (var item : items) {
            int count = seen.merge(item.key(), 1, Integer::sum);
            boolean isNews = whole.add(item);
            if (isNews) {
                kept.add(count == 1 ? item : again(item, count));
            }
            if (isNews && count == 2) {
                diagnostics.add(Diagnostic.warning("Several rows have the key “" + item.key().value() + "”; each is kept as its own", 0));
            }
        }
        return kept;
    }

    private static Item again(Item item, int count) {
        var key = item.key().part("copy", Integer.toString(count));
        return new Item(item.type(), item.key().scheme().equals("element") ? Key.text(item.key() + " " + count) : key, item.parent(), item.values(), item.place(), item.doubts());
    }
}
