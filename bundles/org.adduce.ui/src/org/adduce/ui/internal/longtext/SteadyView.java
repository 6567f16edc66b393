package org.adduce.ui.internal.longtext;

import java.util.Optional;
import java.util.function.Supplier;
import org.adduce.ui.internal.reader.page.LineMap;
import org.adduce.ui.internal.reader.page.Stretch;
import org.eclipse.swt.SWT;

/**
 * Keeps what is in view where it is while lines get another height. The widget asks where its caret is at every such change, and
 * for that lays out everything between the first line and the caret, a second for each megabyte: so its caret is put
 * aside, or to what is in view, until that was done piece by piece. On the UI thread.
 */
public final class SteadyView {

    /** Letters: to lay out fewer takes no longer than a frame or two. */
    public static final int NEAR = 20_000;

    private final LongText text;
    private final Supplier<? extends LineMap> map;
    private final Settling settling;
    /** What is selected, in the source, while the widget's caret is somewhere in view instead; null while it is where it belongs. */
    private Stretch away;
    /** Where the scroll bar was when the widget knew for the last time where it had to be. */
    private int bar;
    private boolean isMoving;

    /** @param map what the widget shows of which text */
    public SteadyView(LongText text, Supplier<? extends LineMap> map) {
        this.text = text;
        this.map = map;
        settling = new Settling(text);
        text.addCaretListener(event -> {
            if (!isMoving) {
                away = null;
            }
        });
        for (var widgets : text.getListeners(SWT.Resize)) {
            text.removeListener(SWT.Resize, widgets);
            text.addListener(SWT.Resize, event -> reset(() -> widgets.handleEvent(event)));
        }
    }

    /** What the widget knows by now of where its lines are. */
    public Settling settling() {
        return settling;
    }

    /** How far the scroll bar was moved since the widget knew for the last time where it had to be, in pixels. */
    int scrolled() {
        return text.getVerticalBar().getSelection() - bar;
    }

    /** Whether the caret is moved by nobody but this. */
    public boolean isMoving() {
        return isMoving;
    }

    /** What is selected, or where the caret is, while the widget's own is elsewhere. */
    public Optional<Stretch> away() {
        return Optional.ofNullable(away);
    }

    /** Whether the widget is asked in no time where a line is, seen from those in view. */
    public boolean isKnown(int line) {
        return settling.isWhole() || Math.abs(text.getOffsetAtLine(line) - text.getOffsetAtLine(text.getTopIndex())) < NEAR;
    }

    /** Lets all that is in view be painted again. Asked itself, the widget would look for a link below the mouse, and count lines for that. */
    public void redraw() {
        var place = text.getBounds();
        text.getParent().redraw(place.x, place.y, place.width, place.height, true);
    }

    /** Begins at the start of another text. */
    public void begin() {
        away = null;
        settled();
    }

    /** Does what gives all lines another height. */
    public void reset(Runnable change) {
        if (settling.isDone() && isNear()) {
            change.run();
            settling.restart();
            return;
        }
        leave();
        change.run();
        settling.lay(0, this::comeBack);
    }

    /** Does what gives lines other words that are {@linkplain #isKnown known}, and lets those in view stand where they stood. */
    public void rewrite(Runnable change) {
        boolean isWhole = settling.isWhole();
        int top = text.getTopIndex();
        while (top < text.getLineCount() - 1 && map.get().isHeading(top)) {
            top++;
        }
        int offset = map.get().source(top).start();
        int y = text.getLinePixel(top);
        leave();
        moving(change);
        int line = map.get().lineOf(offset);
        settling.lay(line, () -> {
            text.setTopIndex(line);
            int stood = text.getTopIndex();
            settling.lay(0, () -> {
                if (text.getTopIndex() == stood) {
                    text.setTopPixel(text.getTopPixel() + text.getLinePixel(line) - y);
                }
                comeBack();
            });
        });
        settling.keep(isWhole);
    }

    private boolean isNear() {
        int top = text.getTopIndex();
        return text.getCharCount() == 0 || Math.max(text.getOffsetAtLine(top), text.getCaretOffset()) < NEAR;
    }

    /** Puts the caret aside, and to what is in view if it is not there. */
    private void leave() {
        if (settling.isDone()) {
            bar = text.getVerticalBar().getSelection();
        }
        text.putCaretAside();
        int line = text.getLineAtOffset(text.getCaretOffset());
        int top = text.getTopIndex();
        if (away == null && (line < top || line > text.getLineIndex(text.getClientArea().height))) {
            var range = text.getSelectionRange();
            away = map.get().toSource(new Stretch(range.x, range.x + range.y));
            moving(() -> text.setCaretOffset(text.getOffsetAtLine(top)));
        }
    }

    private void moving(Runnable move) {
        isMoving = true;
        try {
            move.run();
        } finally {
            isMoving = false;
        }
    }

    private void comeBack() {
        if (away == null) {
            settled();
            return;
        }
        var shown = map.get().toShown(away);
        settling.lay(map.get().lineOf(away.start()), () -> {
            if (away != null) {
                away = null;
                moving(() -> text.setSelectionRange(shown.end(), -shown.length()));
            }
            settled();
        });
    }

    private void settled() {
        text.bringCaretBack();
        settling.finish();
    }
}
