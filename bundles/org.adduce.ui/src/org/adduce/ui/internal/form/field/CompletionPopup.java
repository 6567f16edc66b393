package org.adduce.ui.internal.form.field;

import java.util.List;
import java.util.function.Consumer;
import org.eclipse.jface.util.Geometry;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;

/** A list beneath a box from which one is taken; the focus stays in the box. */
final class CompletionPopup {

    /** A line that can be taken. */
    record Line(Image icon, String words, Runnable take) {
    }

    private static final int MOST_LINES = 12;
    private static final int LEAST_WIDTH = 280;
    private static final int MOST_WIDTH = 560;
    private static final int GAP = 2;

    private final Control owner;
    private final Look look;
    private final Consumer<Line> taker;
    private Shell shell;
    private Table table;
    private List<Line> lines = List.of();

    CompletionPopup(Control owner, Look look, Consumer<Line> taker) {
        this.owner = owner;
        this.look = look;
        this.taker = taker;
        owner.addListener(SWT.Dispose, event -> close());
    }

    boolean isOpen() {
        return shell != null && !shell.isDisposed();
    }

    /** Shows other lines, the first of them chosen; none close the list. */
    void show(List<Line> offered) {
        lines = offered;
        if (lines.isEmpty()) {
            close();
            return;
        }
        if (!isOpen()) {
            open();
        }
        table.setRedraw(false);
        table.removeAll();
        lines.forEach(this::add);
        table.setSelection(0);
        table.setRedraw(true);
        place();
        shell.setVisible(true);
    }

    private void open() {
        shell = look.dress(new Shell(owner.getShell(), SWT.NO_TRIM | SWT.ON_TOP | SWT.TOOL | SWT.NO_FOCUS));
        var layout = new FillLayout();
        layout.marginWidth = 1;
        layout.marginHeight = 1;
        shell.setLayout(layout);
        shell.setBackground(look.faint());
        table = look.dress(new Table(shell, SWT.SINGLE | SWT.FULL_SELECTION | SWT.V_SCROLL));
        table.setData("org.adduce.id", "properties.completion");
        table.addListener(SWT.MouseDown, event -> {
            var item = table.getItem(new org.eclipse.swt.graphics.Point(event.x, event.y));
            if (item != null) {
                taker.accept(lines.get(table.indexOf(item)));
            }
        });
    }

    private void add(Line line) {
        var item = new TableItem(table, SWT.NONE);
        item.setText(line.words);
        item.setImage(line.icon);
    }

    /** Beneath the box, above it where there is no room beneath. */
    private void place() {
        Rectangle box = Geometry.toDisplay(owner.getParent(), owner.getBounds());
        Rectangle screen = owner.getMonitor().getClientArea();
        int high = Math.min(lines.size(), MOST_LINES) * table.getItemHeight() + 2 * GAP;
        int wanted = table.computeSize(SWT.DEFAULT, SWT.DEFAULT).x + 2 * GAP;
        int wide = Math.min(Math.max(Math.max(LEAST_WIDTH, box.width), Math.min(wanted, MOST_WIDTH)), screen.width);
        int x = Math.max(screen.x, Math.min(box.x, screen.x + screen.width - wide));
        boolean isBelow = box.y + box.height + high <= screen.y + screen.height;
        shell.setBounds(x, isBelow ? box.y + box.height : box.y - high, wide, high);
    }

    /** Chooses another line. */
    void move(int by) {
        if (isOpen()) {
            table.setSelection(Math.floorMod(table.getSelectionIndex() + by, lines.size()));
            table.showSelection();
        }
    }

    /** Takes the chosen line; whether there was one. */
    boolean take() {
        if (!isOpen() || table.getSelectionIndex() < 0) {
            return false;
        }
        taker.accept(lines.get(table.getSelectionIndex()));
        return true;
    }

    void close() {
        if (isOpen()) {
            shell.dispose();
        }
        shell = null;
    }
}
