package org.adduce.ui.internal.mark.popup;

import java.util.List;
import java.util.function.IntConsumer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;

/** The list under the fields of a popup: what the words typed into the field in hand may mean. It never takes the focus. */
final class SuggestionTable {

    /** Rows that there is always room for, so that the popup does not jump while one types. */
    private static final int ROWS = 4;
    /** So often its height is changed for that, if the platform's answers go on changing. */
    private static final int MOST_FITS = 4;

    private final Table table;
    private final GridData data = new GridData(SWT.FILL, SWT.FILL, true, false);
    private final Runnable fitting;
    private int fits;
    private IntConsumer picked = row -> { };

    /** @param fitting fits the size of the popup to what it shows */
    SuggestionTable(Composite parent, Runnable fitting) {
        this.fitting = fitting;
        table = new Table(parent, SWT.SINGLE | SWT.FULL_SELECTION | SWT.NO_FOCUS);
        table.setData("org.adduce.id", "mark.suggestions");
        table.addListener(SWT.Paint, event -> fit());
        table.addListener(SWT.Selection, event -> picked.accept(table.getSelectionIndex()));
    }

    Table control() {
        return table;
    }

    /** As wide as the popup and high enough for all rows. */
    GridData layoutData(int columns) {
        data.horizontalSpan = columns;
        data.heightHint = table.getItemHeight() * ROWS;
        return data;
    }

    /** How far apart rows stand, and how much room beside what was asked for the platform gives, is only known once some are there. */
    private void fit() {
        if (fits == MOST_FITS || table.getItemCount() < 2) {
            return;
        }
        int height = table.getItem(1).getBounds().y - table.getItem(0).getBounds().y;
        int tooMuch = table.getClientArea().height - height * ROWS;
        if (height > 0 && tooMuch != 0) {
            fits++;
            data.heightHint -= tooMuch;
            table.getDisplay().asyncExec(this::layOut);
        }
    }

    private void layOut() {
        if (!table.isDisposed()) {
            fitting.run();
        }
    }

    /** Shows rows with one of them picked; tells {@code listener} of what is clicked. */
    void show(List<String> rows, int selected, IntConsumer listener) {
        picked = listener;
        table.setRedraw(false);
        table.removeAll();
        rows.forEach(row -> new TableItem(table, SWT.NONE).setText(row));
        table.setSelection(selected);
        table.setRedraw(true);
    }

    void select(int row) {
        table.setSelection(row);
    }

    void clear() {
        table.removeAll();
    }
}
