package org.adduce.ui.internal.longtext;

import java.util.List;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ST;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.events.VerifyEvent;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Listener;

/**
 * What the widget itself has that leads far through a text: the keys to its ends, and the thumb of its scroll bar. Each lays out
 * every line before where it leads to, which is done piece by piece here before the widget does what it does. Who goes elsewhere
 * meanwhile stays there. On the UI thread.
 */
public final class FarWays {

    private final StyledText text;
    private final TextScroll scroll;
    private final SteadyView steady;
    /** How far, in pixels, the bar was moved while the widget did not know where that leads to. */
    private int step;

    public FarWays(StyledText text, TextScroll scroll, SteadyView steady) {
        this.text = text;
        this.scroll = scroll;
        this.steady = steady;
    }

    public void install() {
        text.addVerifyKeyListener(this::pressed);
        text.addListener(SWT.MouseDown, event -> scroll.stop());
        var bar = text.getVerticalBar();
        for (var widgets : List.of(bar.getListeners(SWT.Selection))) {
            bar.removeListener(SWT.Selection, widgets);
            bar.addListener(SWT.Selection, event -> dragged(widgets));
        }
    }

    private void pressed(VerifyEvent event) {
        int action = event.doit ? text.getKeyBinding(event.keyCode | event.stateMask) : SWT.NULL;
        switch (action) {
            case ST.TEXT_END, ST.SELECT_TEXT_END -> go(event, text.getLineCount() - 1, action);
            case ST.TEXT_START, ST.SELECT_TEXT_START -> go(event, 0, action);
            case SWT.NULL -> { }
            default -> scroll.stop();
        }
    }

    private void go(VerifyEvent event, int line, int action) {
        event.doit = false;
        scroll.near(line, () -> text.invokeAction(action));
    }

    private void dragged(Listener widgets) {
        if (!steady.settling().isDone()) {
            if (step == 0) {
                steady.settling().whenDone(this::catchUp);
            }
            step = steady.scrolled();
            return;
        }
        var bar = text.getVerticalBar();
        int goal = bar.getSelection();
        int way = goal - text.getTopPixel() + text.getClientArea().height;
        if (way <= 2 * text.getClientArea().height) {
            scroll.stop();
            widgets.handleEvent(selected());
        } else {
            scroll.below(way, () -> {
                bar.setSelection(goal); // where lines were laid out meanwhile it may have been set to where it was
                widgets.handleEvent(selected());
            });
        }
    }

    private void catchUp() {
        text.setTopPixel(text.getTopPixel() + step);
        step = 0;
    }

    private Event selected() {
        var event = new Event();
        event.type = SWT.Selection;
        event.widget = text.getVerticalBar();
        event.display = text.getDisplay();
        return event;
    }
}
