package org.adduce.ui.internal.reader;

import java.util.List;
import java.util.function.Supplier;
import org.adduce.ui.internal.reader.page.Stretch;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.PaintEvent;
import org.eclipse.swt.events.PaintListener;
import org.eclipse.swt.graphics.Color;

/** Tints all words that were found; the one gone to is framed. */
final class FindPainter implements PaintListener {

    /** Over the words, so thin that they stay legible; the line under them tells the place. */
    private static final int ALPHA = 60;
    private static final int LINE = 2;

    private final TextPane pane;
    private final Supplier<List<Stretch>> hits;
    private final Supplier<Stretch> current;

    FindPainter(TextPane pane, Supplier<List<Stretch>> hits, Supplier<Stretch> current) {
        this.pane = pane;
        this.hits = hits;
        this.current = current;
    }

    @Override
    public void paintControl(PaintEvent event) {
        var found = hits.get();
        if (found.isEmpty() || pane.painted().isEmpty()) {
            return;
        }
        event.gc.setAdvanced(true);
        event.gc.setBackground(new Color(0xff, 0xc8, 0x28));
        event.gc.setForeground(pane.palette().text());
        event.gc.setLineStyle(SWT.LINE_SOLID);
        var page = pane.painted().get().page();
        pane.linesIn(event.y, event.y + event.height).filter(line -> !page.isHeading(line)).forEach(line -> paint(event, page.source(line), found));
    }

    private void paint(PaintEvent event, Stretch line, List<Stretch> found) {
        var page = pane.painted().get().page();
        for (int i = firstIn(line, found); i < found.size() && found.get(i).start() < line.end(); i++) {
            var hit = found.get(i);
            for (var row : pane.rows(page.toShown(hit.within(line)))) {
                event.gc.setAlpha(ALPHA);
                event.gc.fillRectangle(row.x, row.y, row.width, pane.fonts().lineHeight());
                event.gc.setAlpha(255);
                event.gc.fillRectangle(row.x, row.y + pane.fonts().lineHeight() - LINE, row.width, LINE);
                if (hit.equals(current.get())) {
                    event.gc.drawRectangle(row.x - 1, row.y, row.width + 1, pane.fonts().lineHeight() - 1);
                }
            }
        }
    }

    /** The first hit that ends in a line or later; they stand in order. */
    private static int firstIn(Stretch line, List<Stretch> found) {
        int low = 0;
        int high = found.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (found.get(middle).end() <= line.start()) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
