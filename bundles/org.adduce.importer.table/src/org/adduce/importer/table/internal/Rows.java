package org.adduce.importer.table.internal;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import org.adduce.core.importing.Diagnostic;
import org.adduce.importer.table.TableForm;
import org.apache.commons.csv.CSVRecord;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;

/** The rows of a table under the names of its columns. */
final class Rows {

    private static final int LOOK = 512;
    private static final int MOST = 200;

    private final List<String> headers = new ArrayList<>();
    private final List<Row> rows = new ArrayList<>();
    private final List<Diagnostic> diagnostics;

    Rows(List<Diagnostic> diagnostics) {
        this.diagnostics = diagnostics;
    }

    List<String> headers() {
        return headers;
    }

    List<Row> rows() {
        return rows;
    }

    void read(String text, TableForm form, IProgressMonitor monitor) {
        int line = 1;
        try (var parser = FormGuess.format(form).parse(new StringReader(text))) {
            for (var cells : parser) {
                if (rows.size() % LOOK == 0 && monitor.isCanceled()) {
                    throw new OperationCanceledException();
                }
                add(cells, form, line);
                line = (int) parser.getCurrentLineNumber() + 1;
            }
        } catch (IOException | UncheckedIOException | IllegalStateException e) {
            diagnostics.add(Diagnostic.error("The row cannot be read: " + e.getMessage() + ". What comes before was read; correct it there and import the table again", line));
        }
    }

    private void add(CSVRecord cells, TableForm form, int line) {
        if (headers.isEmpty()) {
            name(cells.toList(), form.hasHeader());
            if (form.hasHeader()) {
                return;
            }
        }
        if (cells.stream().allMatch(String::isBlank)) {
            return;
        }
        if (cells.size() > headers.size()) {
            tell("The row has " + cells.size() + " cells, but the table " + headers.size() + " columns; what is beyond was left out", line);
        }
        var named = new LinkedHashMap<String, String>();
        for (int i = 0; i < Math.min(cells.size(), headers.size()); i++) {
            named.put(headers.get(i), cells.get(i));
        }
        rows.add(new Row(named, line));
    }

    private void name(List<String> cells, boolean areNames) {
        for (int i = 0; i < cells.size(); i++) {
            var name = areNames ? cells.get(i).strip() : "";
            var unique = name.isEmpty() ? "Column " + (i + 1) : name;
            headers.add(headers.contains(unique) ? unique + " " + (i + 1) : unique);
        }
    }

    private void tell(String message, int line) {
        if (diagnostics.size() < MOST) {
            diagnostics.add(Diagnostic.warning(message, line));
        }
    }
}
