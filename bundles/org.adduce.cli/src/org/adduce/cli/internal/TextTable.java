package org.adduce.cli.internal;

import java.util.ArrayList;
import java.util.List;

/** Rows of text in columns that stand under each other. Line breaks within a cell become blanks, long cells are cut. */
final class TextTable {

    private static final int WIDEST = 100;
    private static final String GAP = "  ";

    private final Ink ink;
    private final List<String> heads;
    private final List<List<String>> rows = new ArrayList<>();

    TextTable(Ink ink, List<String> heads) {
        this.ink = ink;
        this.heads = heads;
    }

    void row(List<String> cells) {
        rows.add(cells.stream().map(TextTable::cell).toList());
    }

    void print(Output output) {
        if (rows.isEmpty()) {
            return;
        }
        var widths = new int[heads.size()];
        measure(heads, widths);
        rows.forEach(row -> measure(row, widths));
        output.line(ink.faint(line(heads, widths)));
        rows.forEach(row -> output.line(line(row, widths)));
    }

    private static void measure(List<String> cells, int[] widths) {
        for (int i = 0; i < widths.length; i++) {
            widths[i] = Math.max(widths[i], TextWidth.of(cells.get(i)));
        }
    }

    private static String line(List<String> cells, int[] widths) {
        var line = new StringBuilder();
        for (int i = 0; i < widths.length; i++) {
            line.append(cells.get(i));
            if (i < widths.length - 1) {
                line.repeat(' ', widths[i] - TextWidth.of(cells.get(i))).append(GAP);
            }
        }
        return line.toString().stripTrailing();
    }

    private static String cell(String text) {
        var indent = text.substring(0, text.length() - text.stripLeading().length());
        return TextWidth.cut(indent + Words.oneLine(text), WIDEST);
    }
}
