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

    /** Widths at the start, in pixels: names and licences come into the dialogue's first size. */
    private static final int NAME = 320;
    private static final int LICENCE = 180;
    private static final int VERSION = 110;
    private static final int FROM = 180;

    private LicencesTable() {
    }

    static TableViewer create(Composite parent) {
        var table = new TableViewer(parent, SWT.FULL_SELECTION | SWT.BORDER | SWT.V_SCROLL | SWT.H_SCROLL);
        table.getTable().setHeaderVisible(true);
        table.getTable().setData("org.adduce.id", "about.licences.table");
        column(table, Messages.Licences_name, NAME, Component::name);
        column(table, Messages.Licences_licence, LICENCE, LicencesTable::licences);
        column(table, Messages.Licences_version, VERSION, Component::version);
        column(table, Messages.Licences_from, FROM, Component::vendor);
        return table;
    }

    private static void column(TableViewer table, String title, int width, Function<Component, String> words) {
        var column = new TableViewerColumn(table, SWT.LEAD);
        column.getColumn().setText(title);
        column.getColumn().setWidth(width);
        column.setLabelProvider(ColumnLabelProvider.createTextProvider(element -> words.apply((Component) element)));
    }

    private static String licences(Component component) {
        return component.licences().isEmpty() ? Messages.Licences_unknown : String.join(", ", component.licences());
    }
}
