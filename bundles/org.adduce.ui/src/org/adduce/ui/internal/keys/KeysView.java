package org.adduce.ui.internal.keys;

import org.adduce.ui.internal.form.field.SpokenName;
import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.ui.part.ViewPart;

/** All keys on one page, as they are bound now: those that work everywhere, then those that work while one reads. */
public final class KeysView extends ViewPart {

    /** The view's id. */
    public static final String ID = "org.adduce.view.keys";

    private Table table;

    @Override
    public void createPartControl(Composite parent) {
        var area = new Composite(parent, SWT.NONE);
        var layout = new TableColumnLayout();
        area.setLayout(layout);
        table = new Table(area, SWT.SINGLE | SWT.FULL_SELECTION | SWT.V_SCROLL);
        table.setData("org.adduce.id", "keys.table");
        table.getAccessible().addAccessibleListener(new SpokenName(this::getPartName));
        table.setHeaderVisible(true);
        column(layout, Messages.Keys_action, 3);
        column(layout, Messages.Keys_key, 2);
        column(layout, Messages.Keys_where, 2);
        for (var key : KeySheet.bound()) {
            var item = new TableItem(table, SWT.NONE);
            item.setText(new String[] {key.action(), key.keys(), key.isReading() ? Messages.Keys_reading : Messages.Keys_everywhere});
        }
    }

    private void column(TableColumnLayout layout, String title, int weight) {
        var column = new TableColumn(table, SWT.NONE);
        column.setText(title);
        layout.setColumnData(column, new ColumnWeightData(weight));
    }

    @Override
    public void setFocus() {
        table.setFocus();
    }
}
