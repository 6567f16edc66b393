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
import org.adduce.ui.internal.line.LineLabels;
import org.adduce.ui.internal.line.WordColumns;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;

/** Commits as lines of a table, with their graph; lines are filled in as they are seen. */
final class GraphTable {

    private static final int GRAPH = 0;
    private static final int WHAT = 1;
    private static final int WHO = 2;
    private static final int WHEN = 3;
    private static final int LEAST_WHAT = 160;
    /** Pixels between drawn words and the end of their cell. */
    private static final int END = 4;
    private static final int MOST_LANES = 12;
    private static final DateTimeFormatter LONG = DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM);

    private final Table table;
    private final WordColumns columns;
    private final GraphPaint paint;
    private List<Row> rows = List.of();

    GraphTable(Composite parent, Consumer<Row> opening) {
        table = new Table(parent, SWT.SINGLE | SWT.FULL_SELECTION | SWT.VIRTUAL | SWT.V_SCROLL);
        table.setData("org.adduce.id", "team.history.table");
        SpokenLabel.on(table, Messages.History_table);
        columns = new WordColumns(table, List.of("", Messages.History_what, Messages.History_who, Messages.History_when), WHAT, LEAST_WHAT)
                .shortened(column -> column == WHO || column == WHEN);
        paint = new GraphPaint(table.getDisplay());
        table.addListener(SWT.SetData, event -> fill((TableItem) event.item, event.index));
        table.addListener(SWT.EraseItem, GraphTable::leaveToPaint);
        table.addListener(SWT.PaintItem, this::paint);
        table.addListener(SWT.MouseMove, this::tell);
        // it would lie over the menu
        table.addListener(SWT.MenuDetect, event -> table.setToolTipText(null));
        table.addSelectionListener(SelectionListener.widgetDefaultSelectedAdapter(event -> opening.accept((Row) event.item.getData())));
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
        columns.set(GRAPH, paint.width(Math.min(lanes, MOST_LANES)));
        columns.fit(WHAT, rows.stream().map(row -> row.revision().subject()));
        columns.fit(WHO, rows.stream().map(row -> row.revision().author()));
        columns.fit(WHEN, rows.stream().map(row -> CommitTime.of(row.revision().when())));
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

    private static boolean isWhat(Event event) {
        return event.index == WHAT && event.item.getData() instanceof Row;
    }

    private static void leaveToPaint(Event event) {
        if (isWhat(event)) {
            event.detail &= ~SWT.FOREGROUND;
        }
    }

    private void paint(Event event) {
        if (event.index == GRAPH && event.item.getData() instanceof Row row) {
            paint.draw(event.gc, row, event.x, event.y, table.getItemHeight());
        } else if (isWhat(event)) {
            paintWhat(event, (Row) event.item.getData());
        }
    }

    private void paintWhat(Event event, Row row) {
        var words = event.gc.getForeground();
        var place = ((TableItem) event.item).getTextBounds(WHAT);
        int x = new LabelPaint(table.getDisplay()).draw(event.gc, row.labels(), place.x, event.y, table.getItemHeight());
        var subject = row.revision().subject();
        event.gc.setForeground(words);
        var cell = ((TableItem) event.item).getBounds(WHAT);
        LineLabels.draw(event.gc, subject, x, event.y + (table.getItemHeight() - event.gc.textExtent(subject).y) / 2, cell.x + cell.width - END - x);
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
