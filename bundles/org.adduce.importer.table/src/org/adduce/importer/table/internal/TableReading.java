package org.adduce.importer.table.internal;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.adduce.core.importing.Diagnostic;
import org.adduce.core.importing.Hints;
import org.adduce.core.importing.ImportException;
import org.adduce.core.importing.Item;
import org.adduce.core.importing.Key;
import org.adduce.core.importing.Proposal;
import org.adduce.core.importing.TextDecoding;
import org.adduce.importer.table.TableMapping;
import org.adduce.importer.table.TableSample;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.SubMonitor;

/** Reads a table, from its bytes to what its rows are. */
public final class TableReading {

    private static final int LOOK = 256;

    private final Hints hints;
    private final SubMonitor progress;
    private final List<Diagnostic> diagnostics = new ArrayList<>();
    private final Complaints complaints = new Complaints(diagnostics);

    private TableReading(Hints hints, IProgressMonitor monitor) {
        this.hints = hints;
        this.progress = SubMonitor.convert(monitor, 100);
    }

    /**
     * What a table holds.
     *
     * @throws ImportException if it has no rows, or nobody knows what they are
     */
    public static Proposal read(String format, byte[] bytes, Hints hints, IProgressMonitor monitor) throws ImportException {
        var reading = new TableReading(hints, monitor);
        var items = reading.items(bytes);
        reading.complaints.close();
        return new Proposal(format, items, reading.diagnostics);
    }

    private List<Item> items(byte[] bytes) throws ImportException {
        var table = table(bytes);
        if (OwnTables.isOfDossier(table.headers())) {
            diagnostics.add(Diagnostic.info("What this table says of the dossier that it was written from is not taken over: a dossier keeps its own title and description", 1));
            return List.of();
        }
        var ids = table.rows().stream().map(row -> table.cell(row, TableMapping.ID)).filter(id -> !id.isEmpty()).collect(Collectors.toSet());
        var targets = new Targets(ids);
        var values = CellChoices.of(table, hints.options(), diagnostics);
        var own = new ArrayList<Item>();
        if (table.mapping().kind().equals(TableMapping.STATEMENT)) {
            var statements = new Statements(table, values, targets, complaints, hints.retrieved());
            each(table.rows(), statements::add);
            own.addAll(statements.items(this::look));
        } else {
            var type = OwnTables.type(table.mapping().kind()).orElseThrow(() -> unknown(table));
            var maker = new RowItems(type, table, values, targets, complaints);
            each(table.rows(), row -> maker.item(row).ifPresent(own::add));
        }
        return Stream.of(targets.made(), once(own)).flatMap(Collection::stream).toList();
    }

    private void look() {
        if (progress.isCanceled()) {
            throw new OperationCanceledException();
        }
    }

    private void each(List<Row> rows, Consumer<Row> made) {
        var work = progress.split(50).setWorkRemaining(rows.size() / LOOK + 1);
        for (int i = 0; i < rows.size(); i++) {
            if (i % LOOK == 0) {
                work.split(1);
            }
            made.accept(rows.get(i));
        }
    }

    private Table table(byte[] bytes) throws ImportException {
        var decoded = TextDecoding.decode(bytes, hints);
        diagnostics.addAll(decoded.diagnostics());
        var form = FormGuess.of(decoded.text(), hints.name()).with(hints.options());
        var rows = new Rows(Integer.MAX_VALUE, complaints);
        rows.read(decoded.text(), form, progress.split(40));
        if (rows.headers().isEmpty()) {
            throw new ImportException(Diagnostic.error("The table has no rows", 1));
        }
        var first = rows.rows().stream().limit(TableSample.ROWS).map(row -> rows.headers().stream().map(column -> row.cells().getOrDefault(column, "")).toList()).toList();
        var table = new Table(TableMapping.guess(rows.headers(), first, hints.name(), hints.options()), rows.headers(), rows.rows());
        if (table.mapping().kind().isEmpty()) {
            throw unknown(table);
        }
        table.surplus().stream().sorted().forEach(column -> complaints.tell("Another column than “" + column + "” is “" + table.mapping().columns().get(column) + "” already; it is kept under its own name", 0));
        return table;
    }

    private static ImportException unknown(Table table) {
        var names = table.headers().stream().limit(20).collect(Collectors.joining(", "));
        return new ImportException(Diagnostic.error(table.mapping().kind().isEmpty()
                ? "Nothing tells what the rows of the table are. Say it (the setting table.kind, such as table.kind=source), or call some of its columns title, url, speaker, event, claim, name or measure; they are called " + names
                : "Rows cannot be a “" + table.mapping().kind() + "”. They can be one of " + String.join(", ", TableMapping.kinds()), 1));
    }

    /** Of two rows with one key the second is told: an id that is not the only one is none. */
    private List<Item> once(List<Item> items) {
        var first = new HashMap<Key, Item>();
        var more = new HashMap<Key, Set<Item>>();
        var kept = new ArrayList<Item>();
        for (var item : items) {
            look();
            var known = first.putIfAbsent(item.key(), item);
            if (known == null) {
                kept.add(item);
            } else if (!known.equals(item)) {
                another(item, more.computeIfAbsent(item.key(), any -> new HashSet<>()), kept);
            }
        }
        return kept;
    }

    private void another(Item item, Set<Item> others, List<Item> kept) {
        if (others.add(item)) {
            kept.add(again(item, others.size() + 1));
            if (others.size() == 1) {
                complaints.tell("Several rows have the key “" + Notes.brief(item.key().value()) + "”; each is kept as its own", 0);
            }
        }
    }

    private static Item again(Item item, int count) {
        var key = item.key().scheme().equals("element") ? Key.text(item.key() + " " + count) : item.key().part("copy", Integer.toString(count));
        return new Item(item.type(), key, item.parent(), item.values(), item.place(), item.doubts());
    }
}
