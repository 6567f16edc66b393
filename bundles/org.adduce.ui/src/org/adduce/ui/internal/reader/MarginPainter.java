package org.adduce.ui.internal.reader;

import org.adduce.ui.internal.reader.page.Reading;
import org.adduce.ui.internal.reader.page.Shortened;
import org.adduce.ui.internal.reader.page.Voice;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.PaintEvent;
import org.eclipse.swt.events.PaintListener;
import org.eclipse.swt.graphics.GC;

/** Draws the bars of voices, the frames of quotations and, in the right margin, who is quoted within a line. */
final class MarginPainter implements PaintListener {

    /** Pixels. */
    private static final int BAR = 3;
    private static final int BAR_GAP = 11;
    private static final int NOTE_GAP = 20;
    private static final int LEAST_NOTE = 48;
    /** Over the words, so thin that they stay as black as they were. */
    private static final int FILL_ALPHA = 10;

    private final TextPane pane;

    MarginPainter(TextPane pane) {
        this.pane = pane;
    }

    @Override
    public void paintControl(PaintEvent event) {
        pane.painted().ifPresent(reading -> {
            event.gc.setAdvanced(true);
            pane.linesIn(event.y, event.y + event.height).forEach(line -> paint(event.gc, reading, line));
        });
    }

    private void paint(GC gc, Reading reading, int line) {
        var voice = reading.page().voice(line);
        if (voice.isPresent()) {
            int top = pane.top(line);
            int bottom = pane.top(line + 1);
            voice.get().chain().reversed().forEach(speaking -> paint(gc, reading, line, speaking, top, bottom));
        }
        if (!reading.page().isHeading(line)) {
            paintNotes(gc, reading, line);
        }
    }

    private void paint(GC gc, Reading reading, int line, Voice voice, int lineTop, int lineBottom) {
        boolean isFirst = reading.page().headingOf(voice) == line;
        boolean isLast = line + 1 >= reading.page().lineCount()
                || !reading.page().voice(line + 1).map(next -> next.isWithin(voice)).orElse(false);
        int top = isFirst ? lineTop + pane.gapAbove(line, voice) - (voice.outer().isPresent() ? pane.fonts().leading() / 2 : 0) : lineTop;
        int bottom = isLast ? lineBottom - pane.fonts().leading() / 3 : lineBottom;
        int x = pane.column().left() + reading.level(voice) * pane.fonts().step() - BAR_GAP;
        voice.outer().ifPresent(outer -> frame(gc, x, frameEnd(voice), top, bottom, isFirst, isLast));
        gc.setBackground(pane.palette().bar(pane.speakers().of(voice)));
        gc.fillRectangle(x, top, BAR, bottom - top);
    }

    /** Inner frames end further to the left, so that none hides another's edge. */
    private int frameEnd(Voice voice) {
        return pane.column().end() + Math.max(2, 14 - 4 * (voice.chain().size() - 2));
    }

    private void frame(GC gc, int x, int end, int top, int bottom, boolean isFirst, boolean isLast) {
        gc.setBackground(pane.palette().text());
        gc.setAlpha(FILL_ALPHA);
        gc.fillRectangle(x, top, end - x, bottom - top);
        gc.setAlpha(255);
        gc.setForeground(pane.palette().frame());
        gc.setLineWidth(1);
        gc.setLineStyle(SWT.LINE_SOLID);
        gc.drawLine(end, top, end, bottom);
        if (isFirst) {
            gc.drawLine(x, top, end, top);
        }
        if (isLast) {
            gc.drawLine(x, bottom - 1, end, bottom - 1);
        }
    }

    private void paintNotes(GC gc, Reading reading, int line) {
        var source = reading.page().source(line);
        int room = pane.column().right() - NOTE_GAP - 4;
        if (room < LEAST_NOTE) {
            return;
        }
        int free = Integer.MIN_VALUE;
        gc.setFont(pane.fonts().note());
        for (var voice : reading.quotedIn(source)) {
            int start = voice.parts().getFirst().start();
            if (source.contains(start)) {
                int y = Math.max(free, pane.location(start).y);
                gc.setForeground(pane.palette().name(pane.speakers().of(voice)));
                gc.drawText(Shortened.to(room, reading.headings().name(voice), words -> gc.textExtent(words).x),
                        pane.column().end() + NOTE_GAP, y, SWT.DRAW_TRANSPARENT);
                free = y + gc.getFontMetrics().getHeight();
            }
        }
    }
}
