package org.adduce.importer.table.ui.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import org.adduce.importer.table.TableMapping;
import org.adduce.importer.table.TableSample;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.events.ControlListener;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Layout;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;

/** The first rows of a table, and above each column what it means. */
final class ColumnStrip {

    private static final int LEAST_WIDTH = 168;
    private static final int MOST_WIDTH = 300;
    private static final int GAP = 4;
    private static final int CELL = 120;

    private final ScrolledComposite scrolled;
    private final BiConsumer<String, String> changed;
    private final List<Combo> combos = new ArrayList<>();
    private Composite strip;
    private Table table;
    private List<String> headers = List.of();
    private List<List<String>> rows = List.of();
    private String kind = "";

    /** @param changed told a column's name and its new meaning */
    ColumnStrip(Composite parent, BiConsumer<String, String> changed) {
        this.changed = changed;
        scrolled = new ScrolledComposite(parent, SWT.H_SCROLL);
        scrolled.setExpandHorizontal(true);
        scrolled.setExpandVertical(true);
        scrolled.setShowFocusedControl(true);
    }

    ScrolledComposite control() {
        return scrolled;
    }

    /** Shows a table; what is as it was stays, and with it the focus. */
    void show(TableSample sample) {
        boolean isSame = headers.equals(sample.headers()) && rows.equals(sample.rows()) && kind.equals(sample.mapping().kind());
        if (!isSame) {
            headers = sample.headers();
            rows = sample.rows();
            kind = sample.mapping().kind();
            build(sample.mapping());
        }
        for (int i = 0; i < combos.size(); i++) {
            var meaning = sample.mapping().columns().getOrDefault(headers.get(i), TableMapping.KEPT);
            var meanings = meanings(sample.mapping(), headers.get(i));
            if (combos.get(i).getSelectionIndex() != meanings.indexOf(meaning)) {
                combos.get(i).select(meanings.indexOf(meaning));
            }
        }
    }

    /** What a column may mean, in the order of its list. */
    private List<String> meanings(TableMapping mapping, String header) {
        var meanings = new ArrayList<>(TableMapping.meanings(kind));
        var own = mapping.columns().getOrDefault(header, TableMapping.KEPT);
        if (!meanings.contains(own) && !own.equals(TableMapping.KEPT) && !own.equals(TableMapping.OUT)) {
            meanings.add(own);
        }
        meanings.add(TableMapping.KEPT);
        meanings.add(TableMapping.OUT);
        return meanings;
    }

    private void build(TableMapping mapping) {
        if (strip != null) {
            strip.dispose();
        }
        combos.clear();
        strip = new Composite(scrolled, SWT.NONE);
        strip.setLayout(new OverColumns());
        headers.forEach(header -> combos.add(combo(mapping, header)));
        buildTable();
        scrolled.setContent(strip);
        fit();
    }

    private Combo combo(TableMapping mapping, String header) {
        var combo = new Combo(strip, SWT.READ_ONLY | SWT.DROP_DOWN);
        var meanings = meanings(mapping, header);
        meanings.forEach(meaning -> combo.add(MeaningWords.of(kind, meaning)));
        combo.setVisibleItemCount(meanings.size());
        combo.setData("org.adduce.id", "import.column." + header);
        combo.setToolTipText(NLS.bind(Messages.ColumnStrip_meaning, header));
        combo.getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent event) {
                event.result = NLS.bind(Messages.ColumnStrip_meaning, header);
            }
        });
        combo.addListener(SWT.Selection, event -> changed.accept(header, meanings.get(combo.getSelectionIndex())));
        return combo;
    }

    private void buildTable() {
        table = new Table(strip, SWT.FULL_SELECTION | SWT.BORDER | SWT.V_SCROLL);
        table.setHeaderVisible(true);
        table.setData("org.adduce.id", "import.rows");
        for (var header : headers) {
            var column = new TableColumn(table, SWT.LEFT);
            column.setText(header);
        }
        for (var row : rows) {
            new TableItem(table, SWT.NONE).setText(row.stream().map(ColumnStrip::brief).toArray(String[]::new));
        }
        for (var column : table.getColumns()) {
            column.pack();
            column.setWidth(Math.clamp(column.getWidth(), LEAST_WIDTH, MOST_WIDTH));
            column.addControlListener(ControlListener.controlResizedAdapter(event -> fit()));
        }
    }

    private static String brief(String cell) {
        var line = cell.strip().replaceAll("\\s*\\n\\s*", " ↵ ");
        return line.codePointCount(0, line.length()) > CELL ? line.substring(0, line.offsetByCodePoints(0, CELL)) + "…" : line;
    }

    private void fit() {
        scrolled.setMinSize(strip.computeSize(SWT.DEFAULT, SWT.DEFAULT));
        strip.layout();
    }

    void setFocus() {
        combos.stream().findFirst().ifPresent(Combo::setFocus);
    }

    /** Puts each list above its column, as wide as that. */
    private final class OverColumns extends Layout {

        @Override
        protected Point computeSize(Composite composite, int widthHint, int heightHint, boolean flushCache) {
            return new Point(total() + 2 * table.getBorderWidth() + 1, comboHeight() + GAP + 4 * table.getHeaderHeight());
        }

        private int total() {
            int total = 0;
            for (var column : table.getColumns()) {
                total += column.getWidth();
            }
            return total;
        }

        private int comboHeight() {
            return combos.isEmpty() ? 0 : combos.getFirst().computeSize(SWT.DEFAULT, SWT.DEFAULT).y;
        }

        @Override
        protected void layout(Composite composite, boolean flushCache) {
            int left = table.getBorderWidth();
            for (int i = 0; i < combos.size(); i++) {
                int width = table.getColumn(i).getWidth();
                combos.get(i).setBounds(left, 0, width - 2, comboHeight());
                left += width;
            }
            var area = composite.getClientArea();
            int top = comboHeight() + GAP;
            table.setBounds(0, top, Math.max(area.width, total()), area.height - top);
        }
    }
}
