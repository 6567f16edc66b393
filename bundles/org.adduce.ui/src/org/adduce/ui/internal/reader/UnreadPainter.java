package org.adduce.ui.internal.reader;

import java.util.function.Predicate;
import org.adduce.model.Utterance;
import org.adduce.ui.internal.reader.page.Reading;
import org.adduce.ui.internal.reader.page.Voice;
import org.eclipse.swt.events.PaintEvent;
import org.eclipse.swt.events.PaintListener;
import org.eclipse.swt.graphics.GC;

/** Draws a dot before the headings of voices that were not read. */
final class UnreadPainter implements PaintListener {

    /** Pixels. */
    private static final int DOT = 6;
    private static final int LEFT = 22;

    private final TextPane pane;
    private final Predicate<Utterance> isRead;

    UnreadPainter(TextPane pane, Predicate<Utterance> isRead) {
        this.pane = pane;
        this.isRead = isRead;
    }

    @Override
    public void paintControl(PaintEvent event) {
        pane.painted().ifPresent(reading -> {
            event.gc.setAdvanced(true);
            event.gc.setBackground(pane.palette().link());
            pane.linesIn(event.y, event.y + event.height).filter(line -> reading.page().isHeading(line))
                    .forEach(line -> reading.page().voice(line).filter(voice -> !isRead.test(voice.utterance())).ifPresent(voice -> dot(event.gc, reading, line, voice)));
        });
    }

    private void dot(GC gc, Reading reading, int line, Voice voice) {
        int x = pane.column().left() + reading.level(voice) * pane.fonts().step() - LEFT;
        int y = pane.top(line) + pane.gapAbove(line, voice) + (pane.fonts().headingMetrics().getHeight() - DOT) / 2;
        gc.fillOval(x, y, DOT, DOT);
    }
}
