package org.adduce.timeline.ui.internal.view;

import java.util.Optional;
import org.adduce.timeline.Item;
import org.adduce.timeline.scene.Hit;
import org.adduce.timeline.scene.Shape;
import org.adduce.timeline.ui.internal.edit.TimelineContents;
import org.eclipse.draw2d.FigureCanvas;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;

/** Zooming with the wheel at the pointer, panning with it sideways or with Shift, keys, and what is said of what the pointer is on. */
final class TimelineGestures {

    private static final double STEP = 1.25;
    private static final int PAN = 48;

    private final FigureCanvas canvas;
    private final TimelineContents contents;

    TimelineGestures(FigureCanvas canvas, TimelineContents contents) {
        this.canvas = canvas;
        this.contents = contents;
        canvas.addListener(SWT.MouseVerticalWheel, this::wheelTurned);
        canvas.addListener(SWT.MouseHorizontalWheel, event -> contents.pan(Math.signum(event.count) * PAN));
        canvas.addListener(SWT.MouseMove, this::moved);
        canvas.addListener(SWT.MouseExit, event -> contents.hover(Optional.empty()));
        canvas.addListener(SWT.KeyDown, this::keyPressed);
    }

    private void wheelTurned(Event event) {
        if ((event.stateMask & SWT.MOD2) != 0) {
            contents.pan(Math.signum(event.count) * PAN);
        } else {
            contents.zoom(event.x, event.count > 0 ? 1 / STEP : STEP);
        }
        event.doit = false;
    }

    private void moved(Event event) {
        if ((event.stateMask & SWT.BUTTON_MASK) != 0) {
            // while something is dragged its time is told, and nothing may cover where it goes
            canvas.setToolTipText(null);
            return;
        }
        int scrolled = canvas.getViewport().getVerticalRangeModel().getValue();
        var hit = contents.scene().at(event.x, event.y + scrolled);
        contents.hover(hit.flatMap(Hit::item).map(Item::id));
        var words = hit.flatMap(Hit::shape).map(Shape::tooltip).filter(text -> !text.isEmpty()).orElse(null);
        if (words == null || !words.equals(canvas.getToolTipText())) {
            canvas.setToolTipText(words);
        }
    }

    private void keyPressed(Event event) {
        switch (event.keyCode) {
            case '+', '=', SWT.KEYPAD_ADD -> contents.zoom(1 / STEP);
            case '-', SWT.KEYPAD_SUBTRACT -> contents.zoom(STEP);
            case '0', SWT.HOME -> contents.fit();
            default -> { }
        }
    }
}
