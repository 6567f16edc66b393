package org.adduce.ui.internal.line;

import java.util.Objects;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;

/** Words of a table that have too little room in their column: they end in an ellipsis, and a tip tells them all. */
final class CutWords {

    /** What stays free behind words that are cut. */
    private static final int END = 4;

    private final Table table;
    private final IntPredicate columns;

    private CutWords(Table table, IntPredicate columns) {
        this.table = table;
        this.columns = columns;
    }

    /** Looks after all words of a table. */
    static void on(Table table) {
        var words = on(table, column -> true);
        table.addListener(SWT.MouseMove, words::tell);
        // it would lie over a menu
        table.addListener(SWT.MenuDetect, event -> table.setToolTipText(null));
    }

    /** Looks after some columns of a table that tells itself where the mouse rests. */
    static CutWords on(Table table, IntPredicate columns) {
        var words = new CutWords(table, columns);
        table.addListener(SWT.EraseItem, words::leave);
        table.addListener(SWT.PaintItem, words::paint);
        return words;
    }

    private void leave(Event event) {
        if (columns.test(event.index) && isCut((TableItem) event.item, event.index, event.gc)) {
            event.detail &= ~SWT.FOREGROUND;
        }
    }

    private void paint(Event event) {
        var line = (TableItem) event.item;
        if (columns.test(event.index) && isCut(line, event.index, event.gc)) {
            var words = line.getText(event.index);
            var place = line.getTextBounds(event.index);
            LineLabels.draw(event.gc, words, place.x, place.y + (place.height - event.gc.textExtent(words).y) / 2, room(line, event.index));
        }
    }

    private boolean isCut(TableItem line, int column, GC gc) {
        gc.setFont(line.getFont(column));
        return gc.textExtent(line.getText(column)).x > room(line, column);
    }

    private static int room(TableItem line, int column) {
        var cell = line.getBounds(column);
        return cell.x + cell.width - END - line.getTextBounds(column).x;
    }

    private void tell(Event event) {
        var words = cutAt(event.x, event.y);
        if (!Objects.equals(words, table.getToolTipText())) {
            table.setToolTipText(words);
        }
    }

    private String cutAt(int x, int y) {
        var line = table.getItem(new Point(x, y));
        if (line == null) {
            return null;
        }
        var gc = new GC(table);
        try {
            return IntStream.range(0, table.getColumnCount()).filter(column -> line.getBounds(column).contains(x, y) && isCut(line, column, gc))
                    .mapToObj(line::getText).findFirst().orElse(null);
        } finally {
            gc.dispose();
        }
    }
}
