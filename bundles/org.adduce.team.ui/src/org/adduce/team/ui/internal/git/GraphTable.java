package org.adduce.team.ui.internal.git;

import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.adduce.team.git.HistoryGraph.Row;
import org.adduce.team.ui.internal.words.CommitTime;
import org.adduce.ui.internal.form.field.SpokenLabel;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.ControlListener;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;

/** Commits as lines of a table, with their graph; lines are filled in as they are seen. */
final class GraphTable {

    private static final int GRAPH = 0;
    private static final int[] WIDTHS = {60, 420, 120, 150};
    private static final int WHAT = 1;
    private static final int WHEN = 3;
    private static final int LEAST = 160;
    private static final int MOST_LANES = 12;
    private static final DateTimeFormatter LONG = DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM);

    private final Table table;
    private final GraphPaint paint;
    private List<Row> rows = List.of();

    GraphTable(Composite parent, Consumer<Row> opening) {
        table = new Table(parent, SWT.SINGLE | SWT.FULL_SELECTION | SWT.VIRTUAL | SWT.V_SCROLL);
        table.setData("org.adduce.id", "team.history.table");
        SpokenLabel.on(table, Messages.History_table);
        table.setHeaderVisible(true);
        var titles = List.of("", Messages.History_what, Messages.History_who, Messages.History_when);
        for (int i = 0; i < WIDTHS.length; i++) {
            var column = new TableColumn(table, SWT.NONE);
            column.setText(titles.get(i));
            column.setWidth(WIDTHS[i]);
        }
        CommitTime.fit(table.getColumn(WHEN));
        paint = new GraphPaint(table.getDisplay());
        table.addListener(SWT.SetData, event -> fill((TableItem) event.item, event.index));
        table.addListener(SWT.EraseItem, GraphTable::leaveToPaint);
        table.addListener(SWT.PaintItem, this::paint);
        table.addListener(SWT.MouseMove, this::tell);
        // it would lie over the menu
        table.addListener(SWT.MenuDetect, event -> table.setToolTipText(null));
        table.addControlListener(ControlListener.controlResizedAdapter(event -> fit()));
        table.addSelectionListener(SelectionListener.widgetDefaultSelectedAdapter(event -> opening.accept((Row) event.item.getData())));
    }

    /** What was done gets the room that the others leave. */
    private void fit() {
        int others = 0;
        for (int i = 0; i < WIDTHS.length; i++) {
            others += i == WHAT ? 0 : table.getColumn(i).getWidth();
        }
        table.getColumn(WHAT).setWidth(Math.max(LEAST, table.getClientArea().width - others));
    }

    /** The commit in hand. */
    Optional<Row> chosen() {
        return table.getSelectionCount() == 1 ? Optional.of((Row) table.getSelection()[0].getData()) : Optional.empty();
    }

    Control control() {
        return table;
    }

    void show(List<Row> shown) {
        rows = shown;
        table.setItemCount(rows.size());
        table.clearAll();
        int lanes = rows.stream().flatMap(row -> row.lines().stream()).mapToInt(line -> Math.max(line.from(), line.to()) + 1).max().orElse(1);
        table.getColumn(GRAPH).setWidth(paint.width(Math.min(lanes, MOST_LANES)));
        fit();
    }

    /** Names stand in the words, too, where they are read out. */
    private void fill(TableItem item, int index) {
        if (index < 0 || index >= rows.size()) {
            // while lines go, the toolkit asks for some that are gone already
            return;
        }
        var row = rows.get(index);
        var labels = row.labels().stream().map(label -> '[' + label.name() + "] ").collect(Collectors.joining());
        item.setText(new String[] {"", labels + row.revision().subject(), row.revision().author(), CommitTime.of(row.revision().when())});
        item.setData(row);
    }

    private static boolean hasLabels(Event event) {
        return event.index == WHAT && event.item.getData() instanceof Row row && !row.labels().isEmpty();
    }

    private static void leaveToPaint(Event event) {
        if (hasLabels(event)) {
            event.detail &= ~SWT.FOREGROUND;
        }
    }

    private void paint(Event event) {
        if (event.index == GRAPH && event.item.getData() instanceof Row row) {
            paint.draw(event.gc, row, event.x, event.y, table.getItemHeight());
        } else if (hasLabels(event)) {
            paintLabels(event, (Row) event.item.getData());
        }
    }

    private void paintLabels(Event event, Row row) {
        var words = event.gc.getForeground();
        var place = ((TableItem) event.item).getTextBounds(WHAT);
        int x = new LabelPaint(table.getDisplay()).draw(event.gc, row.labels(), place.x, event.y, table.getItemHeight());
        var subject = row.revision().subject();
        event.gc.setForeground(words);
        event.gc.drawText(subject, x, event.y + (table.getItemHeight() - event.gc.textExtent(subject).y) / 2, SWT.DRAW_TRANSPARENT);
    }

    /** All of a commit's message is told where the mouse rests on it. */
    private void tell(Event event) {
        var item = table.getItem(new Point(event.x, event.y));
        var words = item != null && item.getData() instanceof Row row ? words(row) : null;
        if (!Objects.equals(words, table.getToolTipText())) {
            table.setToolTipText(words);
        }
    }

    private static String words(Row row) {
        var revision = row.revision();
        return NLS.bind(Messages.Commit_tip, new Object[] {revision.shortId(), revision.author(), revision.email(), LONG.format(revision.when()), revision.message().strip()});
    }
}
