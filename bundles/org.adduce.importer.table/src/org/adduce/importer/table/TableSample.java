package org.adduce.importer.table;

import java.util.ArrayList;
import java.util.List;
import org.adduce.core.importing.Hints;
import org.adduce.core.importing.ImportException;
import org.adduce.core.importing.TextDecoding;
import org.adduce.importer.table.internal.FormGuess;
import org.adduce.importer.table.internal.Rows;
import org.eclipse.core.runtime.NullProgressMonitor;

/**
 * The beginning of a table as it will be read, for a person to look at.
 *
 * @param form how it is written
 * @param headers the names of its columns, each another
 * @param rows its first rows, each with as many cells as there are columns
 * @param mapping what they mean
 * @since 1.0
 */
public record TableSample(TableForm form, List<String> headers, List<List<String>> rows, TableMapping mapping) {

    /** How many rows there are at the most. */
    public static final int ROWS = 60;
    /** How many bytes of an input are enough to make one. */
    public static final int BYTES = 256 * 1024;

    /** Copies its lists. */
    public TableSample {
        headers = List.copyOf(headers);
        rows = List.copyOf(rows);
    }

    /**
     * The beginning of a table.
     *
     * @param head its first bytes, {@link #BYTES} or all there are
     * @param hints what is known beside them; options say what shall not be guessed
     * @throws ImportException if the bytes cannot be decoded
     */
    public static TableSample of(byte[] head, Hints hints) throws ImportException {
        return of(text(head, hints), hints);
    }

    private static String text(byte[] head, Hints hints) throws ImportException {
        boolean isCut = head.length >= BYTES;
        var text = isCut && !hints.options().containsKey(Hints.CHARSET) ? TextDecoding.head(head) : TextDecoding.decode(head, hints).text();
        int end = isCut ? text.lastIndexOf('\n') : -1;
        return end > 0 ? text.substring(0, end) : text;
    }

    private static TableSample of(String text, Hints hints) {
        var form = FormGuess.of(text, hints.name()).with(hints.options());
        var rows = new Rows(ROWS, (message, line) -> { });
        rows.read(text, form, new NullProgressMonitor());
        var cells = new ArrayList<List<String>>();
        rows.rows().forEach(row -> cells.add(rows.headers().stream().map(column -> row.cells().getOrDefault(column, "")).toList()));
        return new TableSample(form, rows.headers(), cells, TableMapping.guess(rows.headers(), cells, hints.name(), hints.options()));
    }
}
