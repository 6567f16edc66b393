package org.adduce.ui.internal.line;

import java.util.Arrays;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.Stream;
import org.eclipse.jface.resource.FontDescriptor;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.ControlListener;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;

/** The columns of a table, each as wide as its words in the table's font; one of them has the room that the others leave. Widths are in points. */
public final class WordColumns {

    /** So many lines are measured; the others are like them. */
    private static final int SAMPLE = 200;
    /** The room left and right of words. */
    private static final int AROUND_WORDS = 20;

    private final Table table;
    private final int rest;
    private final int leastRest;
    private final int[] wanted;

    /**
     * Makes columns.
     *
     * @param rest the column that has the room the others leave
     * @param leastRest how wide that one is at least, and is at first
     */
    public WordColumns(Table table, List<String> titles, int rest, int leastRest) {
        this.table = table;
        this.rest = rest;
        this.leastRest = leastRest;
        wanted = new int[titles.size()];
        table.setHeaderVisible(true);
        for (var title : titles) {
            new TableColumn(table, SWT.NONE).setText(title);
        }
        var bold = FontDescriptor.createFrom(table.getFont()).setStyle(SWT.BOLD).createFont(table.getDisplay());
        for (int i = 0; i < wanted.length; i++) {
            widen(i, Stream.of(titles.get(i)), bold);
        }
        bold.dispose();
        table.addControlListener(ControlListener.controlResizedAdapter(event -> lay()));
        lay();
    }

    /** Where words have too little room, they end in an ellipsis and a tip tells them all; for tables that do not paint them anyhow. */
    public WordColumns shortened() {
        CutWords.on(table);
        return this;
    }

    /** The same for some columns of a table that paints the others itself, and has tips of its own. */
    public WordColumns shortened(IntPredicate columns) {
        CutWords.on(table, columns);
        return this;
    }

    /** Makes the columns wide enough for the lines that the table has; they only grow, so that nothing jumps while one looks. */
    public void fit() {
        var lines = Arrays.stream(table.getItems()).limit(SAMPLE).toList();
        for (int i = 0; i < wanted.length; i++) {
            for (var line : lines) {
                widen(i, Stream.of(line.getText(i)), line.getFont(i));
            }
        }
        lay();
    }

    /** Makes a column wide enough for words; for tables whose lines are filled in as they are seen. */
    public void fit(int column, Stream<String> words) {
        widen(column, words.limit(SAMPLE), table.getFont());
        lay();
    }

    /** Gives a column that shows no words a width. */
    public void set(int column, int width) {
        wanted[column] = width;
        lay();
    }

    private void widen(int column, Stream<String> words, Font font) {
        var gc = new GC(table);
        try {
            gc.setFont(font);
            int widest = words.mapToInt(each -> gc.textExtent(each).x).max().orElse(0);
            wanted[column] = Math.max(wanted[column], Math.max(widest + AROUND_WORDS, Widths.LEAST / 2));
        } finally {
            gc.dispose();
        }
    }

    private void lay() {
        int room = table.getClientArea().width;
        var widths = room > leastRest ? Widths.of(wanted, rest, leastRest, room) : firstWidths();
        for (int i = 0; i < widths.length; i++) {
            if (table.getColumn(i).getWidth() != widths[i]) {
                table.getColumn(i).setWidth(widths[i]);
            }
        }
    }

    /** Before it is laid out, it asks for the room it wants. */
    private int[] firstWidths() {
        return Widths.first(wanted, rest, leastRest);
    }
}
