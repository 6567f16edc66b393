package org.adduce.importer.table.internal;

/** Tells whether a text without a name came from a spreadsheet: cells with tabulators between them. */
public final class Pasted {

    private static final int ROWS = 2;

    private Pasted() {
    }

    /** Whether the text is a table: more than one row, and in nearly all the same number of tabulators. */
    public static boolean isTable(String head) {
        if (head.indexOf('\t') < 0) {
            return false;
        }
        var form = FormGuess.of(head, ".tsv");
        var rows = FormGuess.rows(head, form);
        int width = rows.isEmpty() ? 0 : rows.getFirst().size();
        long even = rows.stream().filter(row -> row.size() == width).count();
        return form.delimiter() == '\t' && width > 1 && rows.size() >= ROWS && even >= rows.size() - 1;
    }
}
