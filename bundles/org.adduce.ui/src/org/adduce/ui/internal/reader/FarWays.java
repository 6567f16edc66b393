package org.adduce.ui.internal.reader;

import java.util.List;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ST;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.events.VerifyEvent;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Listener;

/**
 * What the widget itself has that leads far through a text: the keys to its end, and the thumb of its scroll bar. Each lays out
 * every line before where it leads to, which is done piece by piece here before the widget does what it does. Who goes elsewhere meanwhile stays there. On the UI thread.
 */
final class FarWays {

    private final StyledText text;
    private final TextScroll scroll;

    FarWays(StyledText text, TextScroll scroll) {
        this.text = text;
        this.scroll = scroll;
    }

    void install() {
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
        if (action == ST.TEXT_END || action == ST.SELECT_TEXT_END) {
            event.doit = false;
            scroll.toEnd(() -> text.invokeAction(action));
        } else if (action != SWT.NULL) {
            scroll.stop();
        }
    }

    /** The bar may have gone on when its place is reached: the widget asks it again. */
    private void dragged(Listener widgets) {
        var bar = text.getVerticalBar();
        int way = bar.getSelection() - text.getTopPixel();
        if (way <= text.getClientArea().height) {
            scroll.stop();
            widgets.handleEvent(selected());
        } else {
            int goal = bar.getSelection();
            scroll.below(way + text.getClientArea().height, () -> {
                bar.setSelection(goal);
                widgets.handleEvent(selected());
            });
        }
    }

    private Event selected() {
        var event = new Event();
        event.type = SWT.Selection;
        event.widget = text.getVerticalBar();
        event.display = text.getDisplay();
        return event;
    }
}
