package org.adduce.ui.internal.keys;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.adduce.ui.internal.line.WordColumns;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.resource.FontDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;

/** The lines of the sheet of keys. What a person changed is in bold letters and tells what it was. */
final class KeyTable {

    /** Where the keys stand. */
    static final int KEYS = 1;

    private static final int LEAST_ACTION = 140;

    private final Table table;
    private final WordColumns columns;
    private final Font bold;
    private final UnaryOperator<String> places;

    /** @param places how a place is called */
    KeyTable(Composite parent, UnaryOperator<String> places) {
        this.places = places;
        table = new Table(parent, SWT.SINGLE | SWT.FULL_SELECTION | SWT.V_SCROLL);
        table.setData("org.adduce.id", "keys.table");
        GridDataFactory.fillDefaults().grab(true, true).applyTo(table);
        columns = new WordColumns(table, List.of(Messages.Keys_action, Messages.Keys_key, Messages.Keys_where, Messages.Keys_before), 0, LEAST_ACTION).shortened();
        bold = new LocalResourceManager(JFaceResources.getResources(), table).create(FontDescriptor.createFrom(table.getFont()).setStyle(SWT.BOLD));
    }

    Table control() {
        return table;
    }

    /** Shows lines; the one that was selected still is, if it is among them. */
    void show(List<KeySheet.Line> lines) {
        var selected = selected().map(KeySheet.Line::action);
        int top = table.getTopIndex();
        table.setRedraw(false);
        try {
            table.removeAll();
            for (var line : lines) {
                var item = new TableItem(table, SWT.NONE);
                item.setData(line);
                item.setText(new String[] {line.action().name(), orNone(line.pressed()), places.apply(line.action().place()), line.isChanged() ? orNone(line.pressedBefore()) : ""});
                if (line.isChanged()) {
                    item.setFont(bold);
                }
            }
            columns.fit();
            selected.flatMap(action -> IntStream.range(0, lines.size()).filter(i -> lines.get(i).action().equals(action)).boxed().findFirst()).ifPresent(table::select);
            table.setTopIndex(top);
            if (table.getSelectionCount() > 0) {
                table.showSelection();
            }
        } finally {
            table.setRedraw(true);
        }
    }

    private static String orNone(String keys) {
        return keys.isEmpty() ? Messages.Keys_none : keys;
    }

    /** The line that is selected. */
    Optional<KeySheet.Line> selected() {
        return item().map(item -> (KeySheet.Line) item.getData());
    }

    /** The line that is selected, as it is seen. */
    Optional<TableItem> item() {
        return table.getSelectionCount() == 0 ? Optional.empty() : Optional.of(table.getSelection()[0]);
    }

    /** Gives the focus to the lines, and selects the first if none is. */
    void focus() {
        if (table.getItemCount() > 0 && table.getSelectionCount() == 0) {
            table.setSelection(0);
        }
        table.setFocus();
    }
}
