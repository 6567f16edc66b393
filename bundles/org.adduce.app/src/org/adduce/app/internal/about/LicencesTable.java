package org.adduce.app.internal.about;

import java.util.function.Function;
import org.adduce.about.Component;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;

/** The table of libraries: what each is called, its version, its licence, and who it is from. */
final class LicencesTable {

    private LicencesTable() {
    }

    static TableViewer create(Composite parent) {
        var table = new TableViewer(parent, SWT.FULL_SELECTION | SWT.BORDER | SWT.V_SCROLL | SWT.H_SCROLL);
        table.getTable().setHeaderVisible(true);
        table.getTable().setData("org.adduce.id", "about.licences.table");
        table.getTable().setToolTipText(Messages.Licences_libraries);
        column(table, Messages.Licences_name, Component::name);
        column(table, Messages.Licences_version, Component::version);
        column(table, Messages.Licences_licence, LicencesTable::licences);
        column(table, Messages.Licences_from, Component::vendor);
        return table;
    }

    private static void column(TableViewer table, String title, Function<Component, String> words) {
        var column = new TableViewerColumn(table, SWT.LEAD);
        column.getColumn().setText(title);
        column.setLabelProvider(ColumnLabelProvider.createTextProvider(element -> words.apply((Component) element)));
    }

    private static String licences(Component component) {
        return component.licences().isEmpty() ? Messages.Licences_unknown : String.join(", ", component.licences());
    }

    /** Makes every column as wide as what is in it. */
    static void pack(TableViewer table) {
        for (var column : table.getTable().getColumns()) {
            column.pack();
        }
    }
}
