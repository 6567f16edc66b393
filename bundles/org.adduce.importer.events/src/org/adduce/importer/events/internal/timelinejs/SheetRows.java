package org.adduce.importer.events.internal.timelinejs;

import java.util.ArrayList;
import java.util.List;

/** The rows of a table with quotation marks around cells that have line ends or delimiters in them. */
final class SheetRows {

    private final String text;
    private final char delimiter;
    private final List<Row> rows = new ArrayList<>();
    private int line = 1;
    private int at;

    /**
     * A row.
     *
     * @param line where it begins, from 1
     */
    record Row(List<String> cells, int line) {
    }

    private SheetRows(String text) {
        this.text = text;
        var head = text.lines().findFirst().orElse("");
        this.delimiter = head.indexOf('\t') >= 0 ? '\t' : head.indexOf(',') < 0 ? ';' : ',';
    }

    static List<Row> of(String text) {
        var rows = new SheetRows(text);
        while (rows.at < text.length()) {
            rows.row();
        }
        return rows.rows;
    }

    private void row() {
        var cells = new ArrayList<String>();
        int first = line;
        boolean goesOn = true;
        while (goesOn) {
            cells.add(cell());
            goesOn = at < text.length() && text.charAt(at) == delimiter;
            at++;
        }
        line++;
        rows.add(new Row(cells, first));
    }

    /** Up to the delimiter or the end of the line, which is not taken. */
    private String cell() {
        var cell = new StringBuilder();
        boolean isQuoted = at < text.length() && text.charAt(at) == '"';
        at += isQuoted ? 1 : 0;
        while (at < text.length()) {
            char c = text.charAt(at);
            if (isQuoted && c == '"') {
                isQuoted = text.startsWith("\"\"", at);
                at += isQuoted ? 2 : 1;
                cell.append(isQuoted ? "\"" : "");
            } else if (!isQuoted && (c == delimiter || c == '\n')) {
                break;
            } else {
                line += c == '\n' ? 1 : 0;
                cell.append(c);
                at++;
            }
        }
        return cell.toString();
    }
}
