package org.adduce.importer.table.internal;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import org.adduce.importer.table.TableForm;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;

/**
 * The rows of a table under the names of its columns. A row that is not written as it should be is read line by line, as it
 * stands, and told; all others are read as if nothing had been wrong.
 */
public final class Rows {

    private static final int LOOK = 512;
    /** How often it may begin again behind a row that is not well formed; each time the text may be looked through to its end. */
    private static final int MOST_REPAIRS = 100;

    private final List<String> headers = new ArrayList<>();
    private final Set<String> named = new HashSet<>();
    private final List<Row> rows = new ArrayList<>();
    private final int most;
    private final Tellings tellings;
    private int records;
    private int repairs;

    /**
     * No rows yet.
     *
     * @param most how many rows are wanted at the most
     */
    public Rows(int most, Tellings tellings) {
        this.most = most;
        this.tellings = tellings;
    }

    /** The names of the columns, each another. */
    public List<String> headers() {
        return headers;
    }

    /** The rows that are not empty. */
    public List<Row> rows() {
        return rows;
    }

    /**
     * Reads a text.
     *
     * @throws OperationCanceledException if the monitor was cancelled
     */
    public void read(String text, TableForm form, IProgressMonitor monitor) {
        var lines = new TextLines(text);
        int start = 0;
        while (start < text.length() && rows.size() < most) {
            start = read(text, start, lines, form, monitor);
        }
    }

    /** Reads from a place on to the end or behind the first row that is not well formed, which is read as it stands. */
    private int read(String text, int start, TextLines lines, TableForm form, IProgressMonitor monitor) {
        int next = start;
        int first = lines.at(start);
        boolean isStrict = repairs < MOST_REPAIRS;
        try (var parser = FormGuess.format(form, text).setLenientEof(!isStrict).setTrailingData(!isStrict).get().parse(from(text, start))) {
            for (var cells : parser) {
                if (rows.size() % LOOK == 0 && monitor.isCanceled()) {
                    throw new OperationCanceledException();
                }
                add(cells.toList(), form, lines.line(start + (int) cells.getCharacterPosition()));
                next = lines.start(first + (int) parser.getCurrentLineNumber());
                if (rows.size() >= most) {
                    break;
                }
            }
            return text.length();
        } catch (IOException | UncheckedIOException | IllegalStateException e) {
            repairs++;
            return repaired(lines, lines.line(next), form);
        }
    }

    private static StringReader from(String text, int start) throws IOException {
        var reader = new StringReader(text);
        reader.skip(start);
        return reader;
    }

    /** Reads one line for itself: with its quotation marks if they are in pairs, else as if they were letters. */
    private int repaired(TextLines lines, int line, TableForm form) {
        var words = lines.words(line);
        boolean isPaired = words.chars().filter(c -> c == form.quote()).count() % 2 == 0;
        var format = FormGuess.format(form, words);
        var lenient = isPaired ? format : format.setQuote(null);
        try (var parser = lenient.get().parse(new StringReader(words))) {
            for (var cells : parser) {
                add(cells.toList(), form, line);
            }
            var column = broken(words, form);
            var more = repairs == MOST_REPAIRS ? ". Rows like this that follow are not named" : "";
            tellings.tell(isPaired ? "Words follow the closing quotation mark in the column “" + column + "”; the row was read as it stands" + more
                    : "The quotation mark in the column “" + column + "” is never closed; the line was read as it stands" + more, line);
        } catch (IOException | UncheckedIOException | IllegalStateException e) {
            tellings.tell("The row cannot be read and was left out: " + e.getMessage(), line);
        }
        return lines.start(line + 1);
    }

    /** The column in which the first quotation mark stands that has no partner, or words behind its partner. */
    private String broken(String words, TableForm form) {
        int column = 0;
        boolean isInside = false;
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            isInside ^= c == form.quote();
            boolean isWrong = c == form.quote() && !isInside && i + 1 < words.length() && words.charAt(i + 1) != form.delimiter() && words.charAt(i + 1) != form.quote();
            if (isWrong) {
                break;
            }
            column += c == form.delimiter() && !isInside ? 1 : 0;
        }
        return column < headers.size() ? headers.get(column) : Integer.toString(column + 1);
    }

    private void add(List<String> cells, TableForm form, int line) {
        records++;
        if (records < form.headerRow()) {
            // how a spreadsheet says what stands between its cells
            if (!cells.getFirst().startsWith("sep=")) {
                tellings.tell("This stands above the names of the columns and was left out", line);
            }
            return;
        }
        if (headers.isEmpty()) {
            name(cells, form.headerRow() > 0);
            if (form.headerRow() > 0) {
                return;
            }
        }
        if (cells.stream().allMatch(String::isBlank)) {
            return;
        }
        var row = new LinkedHashMap<String, String>();
        for (int i = 0; i < cells.size(); i++) {
            row.put(column(i, cells.size(), cells.get(i), line), cells.get(i));
        }
        rows.add(new Row(row, line));
    }

    /** The name of the column of a cell; a cell beyond the last gets a column of its own. */
    private String column(int place, int width, String cell, int line) {
        if (place == headers.size() && !cell.isBlank()) {
            tellings.tell("The row has " + width + " cells, but the table " + headers.size() + " columns; what is beyond is kept under “" + unnamed(place) + "”", line);
        }
        return place < headers.size() ? headers.get(place) : unnamed(place);
    }

    private static String unnamed(int place) {
        return "Column " + (place + 1);
    }

    private void name(List<String> cells, boolean areNames) {
        for (int i = 0; i < cells.size(); i++) {
            var name = areNames ? cells.get(i).strip().replaceAll("\\s+", " ") : "";
            var unique = name.isEmpty() ? unnamed(i) : name;
            for (int count = 2; !named.add(unique); count++) {
                unique = (name.isEmpty() ? unnamed(i) : name) + " " + count;
            }
            headers.add(unique);
        }
    }
}
