package org.adduce.team.ui.internal.git;

import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.adduce.model.edit.ModelWords;
import org.adduce.team.git.ElementEvent;
import org.adduce.team.ui.internal.words.CommitTime;
import org.adduce.ui.internal.form.field.SpokenLabel;
import org.adduce.ui.internal.line.WordColumns;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;

/** What commits did to an element: when, who, what, the latest first. */
final class EventTable {

    private static final int WHAT = 2;
    private static final int LEAST_WHAT = 160;

    private final Table table;
    private final WordColumns columns;
    private final Consumer<ElementEvent> listener;

    EventTable(Composite parent, Consumer<ElementEvent> listener) {
        this.listener = listener;
        table = new Table(parent, SWT.SINGLE | SWT.FULL_SELECTION | SWT.V_SCROLL);
        table.setData("org.adduce.id", "element.history.table");
        SpokenLabel.on(table, Messages.Element_table);
        columns = new WordColumns(table, List.of(Messages.History_when, Messages.History_who, Messages.History_what), WHAT, LEAST_WHAT).shortened();
        table.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> listener.accept((ElementEvent) event.item.getData())));
    }

    /** Shows events; where more of what is shown became known, the one that is selected stays so. */
    void show(List<ElementEvent> events, EClass type) {
        var selected = table.getSelectionCount() > 0 ? events.indexOf(table.getSelection()[0].getData()) : -1;
        int top = selected > 0 ? table.getTopIndex() : 0;
        int same = 0;
        while (same < Math.min(events.size(), table.getItemCount()) && events.get(same).equals(table.getItem(same).getData())) {
            same++;
        }
        table.setRedraw(false);
        table.remove(same, table.getItemCount() - 1);
        for (var event : events.subList(same, events.size())) {
            var item = new TableItem(table, SWT.NONE);
            item.setText(new String[] {CommitTime.of(event.revision().when()), event.revision().author(), what(event, type)});
            item.setData(event);
        }
        columns.fit();
        table.setRedraw(true);
        if (selected >= 0) {
            table.select(selected);
            table.setTopIndex(top);
        } else {
            table.select(0);
            listener.accept(events.getFirst());
        }
    }

    private static String what(ElementEvent event, EClass type) {
        var names = event.changes().stream().map(change -> change.in(type).map(ModelWords::feature).orElse(change.feature()).toLowerCase(Locale.ROOT)).distinct()
                .collect(Collectors.joining(", "));
        return switch (event.kind()) {
            case ADDED -> Messages.Event_added;
            case REMOVED -> Messages.Event_removed;
            case MOVED -> names.isEmpty() ? Messages.Event_moved : NLS.bind(Messages.Event_movedAnd, names);
            case CHANGED -> NLS.bind(Messages.Event_changed, names);
        };
    }
}
