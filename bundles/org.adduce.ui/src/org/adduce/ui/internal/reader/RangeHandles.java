package org.adduce.ui.internal.reader;

import java.util.Optional;
import org.adduce.ui.internal.mark.QuoteRange;
import org.adduce.ui.internal.reader.page.Mark;
import org.adduce.ui.internal.reader.page.Reading;
import org.adduce.ui.internal.reader.page.Stretch;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.PaintEvent;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Listener;

/**
 * Handles at both ends of the mark in hand: dragging one lets the mark quote more or fewer words, with Ctrl
 * parts of words, shown while one drags. It hears of the mouse before the text does, or the text would begin to select.
 */
final class RangeHandles implements Listener {

    /** Pixels. */
    private static final int RADIUS = 4;
    private static final int REACH = 7;
    private static final int[] MOUSE = {SWT.MouseDown, SWT.MouseMove, SWT.MouseUp};

    /** A mark on its way to other words; one of its ends follows the mouse. */
    private record Drag(Mark mark, boolean isEnd, Stretch words) {

        Drag to(int offset) {
            var words = isEnd ? new Stretch(mark.place().start(), Math.max(mark.place().start() + 1, offset))
                    : new Stretch(Math.min(mark.place().end() - 1, offset), mark.place().end());
            return new Drag(mark, isEnd, words);
        }
    }

    private final SourceReader reader;
    private final TextPane pane;
    private Optional<Drag> dragging = Optional.empty();

    RangeHandles(SourceReader reader) {
        this.reader = reader;
        this.pane = reader.pane();
    }

    void install() {
        var text = pane.control();
        text.addPaintListener(this::paint);
        var display = text.getDisplay();
        for (int type : MOUSE) {
            display.addFilter(type, this);
        }
        text.addListener(SWT.Dispose, event -> {
            for (int type : MOUSE) {
                display.removeFilter(type, this);
            }
        });
    }

    @Override
    public void handleEvent(Event event) {
        if (event.widget != pane.control() || pane.reading().isEmpty() || reader.dossier().isReadOnly()) {
            return;
        }
        var point = new Point(event.x, event.y);
        switch (event.type) {
            case SWT.MouseDown -> {
                dragging = event.button == 1 ? at(point) : Optional.empty();
                consumeWhileDragging(event);
            }
            case SWT.MouseMove -> {
                dragging.flatMap(drag -> pane.offsetAt(point).map(offset -> drag.to(isExact(event) ? offset : edge(offset)))).ifPresent(this::show);
                consumeWhileDragging(event);
            }
            default -> {
                consumeWhileDragging(event);
                drop();
            }
        }
    }

    /** With Ctrl an end may stand within a word. */
    private static boolean isExact(Event event) {
        return (event.stateMask & SWT.MOD1) != 0;
    }

    /** The nearer end of the word an offset lies in. */
    private int edge(int offset) {
        var text = pane.reading().orElseThrow().text();
        int before = offset;
        while (before > 0 && before < text.length() && Character.isLetterOrDigit(text.charAt(before - 1)) && Character.isLetterOrDigit(text.charAt(before))) {
            before--;
        }
        int after = offset;
        while (after > 0 && after < text.length() && Character.isLetterOrDigit(text.charAt(after - 1)) && Character.isLetterOrDigit(text.charAt(after))) {
            after++;
        }
        return offset - before < after - offset ? before : after;
    }

    private void consumeWhileDragging(Event event) {
        if (dragging.isPresent()) {
            event.type = SWT.None;
        }
    }

    private void show(Drag drag) {
        dragging = Optional.of(drag);
        pane.redraw();
    }

    private void drop() {
        var dropped = dragging;
        dragging = Optional.empty();
        dropped.ifPresent(drag -> {
            QuoteRange.adjust(reader.dossier(), pane.reading().orElseThrow(), drag.mark(), drag.words());
            pane.redraw();
        });
    }

    private Optional<Drag> at(Point point) {
        return inHand().flatMap(mark -> isNear(point, end(mark)) ? Optional.of(new Drag(mark, true, mark.place()))
                : isNear(point, start(mark)) ? Optional.of(new Drag(mark, false, mark.place())) : Optional.empty());
    }

    private static boolean isNear(Point one, Point other) {
        return Math.abs(one.x - other.x) <= REACH && Math.abs(one.y - other.y) <= REACH;
    }

    /** The mark in hand, if it is in view; of an element with several marks none, since none could be told from the others. */
    private Optional<Mark> inHand() {
        var marks = pane.painted().map(Reading::marks).stream().flatMap(all -> all.all().stream()).filter(pane::isSelected).limit(2).toList();
        return marks.size() == 1 && isInView(marks.getFirst().place()) ? Optional.of(marks.getFirst()) : Optional.empty();
    }

    private boolean isInView(Stretch place) {
        return pane.isInView(place.start()) || pane.isInView(place.end() - 1);
    }

    private Point start(Mark mark) {
        var place = pane.location(mark.place().start());
        return new Point(place.x, place.y);
    }

    /** Below the last letter. */
    private Point end(Mark mark) {
        var last = mark.place().end() - 1;
        var rows = pane.rows(pane.painted().orElseThrow().page().toShown(new Stretch(last, last + 1)));
        var place = pane.location(last);
        return rows.isEmpty() ? place : new Point(rows.getLast().x + rows.getLast().width, place.y + pane.fonts().lineHeight());
    }

    private void paint(PaintEvent event) {
        if (pane.painted().isEmpty() || reader.dossier().isReadOnly()) {
            return;
        }
        dragging.ifPresent(drag -> preview(event, drag));
        inHand().ifPresent(mark -> {
            event.gc.setAdvanced(true);
            event.gc.setAntialias(SWT.ON);
            event.gc.setBackground(pane.palette().line(mark));
            dot(event, start(mark));
            dot(event, end(mark));
        });
    }

    private static void dot(PaintEvent event, Point at) {
        event.gc.fillOval(at.x - RADIUS, at.y - RADIUS, 2 * RADIUS, 2 * RADIUS);
    }

    private void preview(PaintEvent event, Drag drag) {
        var page = pane.painted().orElseThrow().page();
        event.gc.setForeground(pane.palette().line(drag.mark()));
        event.gc.setLineStyle(SWT.LINE_DASH);
        pane.linesIn(event.y, event.y + event.height).filter(line -> !page.isHeading(line) && page.source(line).overlaps(drag.words())).forEach(line -> {
            for (var row : pane.rows(page.toShown(drag.words().within(page.source(line))))) {
                event.gc.drawRectangle(row.x - 1, row.y - 1, row.width + 1, pane.fonts().lineHeight() + 1);
            }
        });
        event.gc.setLineStyle(SWT.LINE_SOLID);
    }
}
