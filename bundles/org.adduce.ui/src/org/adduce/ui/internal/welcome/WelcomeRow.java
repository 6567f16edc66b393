package org.adduce.ui.internal.welcome;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.adduce.ui.internal.form.field.Look;
import org.adduce.ui.internal.reader.page.Shortened;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleControlAdapter;
import org.eclipse.swt.accessibility.AccessibleControlEvent;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;

/** One thing that can be done: an icon, its name, a hint below it, its key at the right. A click, Enter and Space do it. */
final class WelcomeRow extends Canvas {

    /** What is kept free at the left and right, in pixels. */
    static final int PAD = 8;
    private static final int ICON = 16;
    private static final int RISE = 4;
    private static final int ROUND = 6;

    private final Look look;
    private final Words words;
    private final Image icon;
    private final Runnable run;
    private boolean hasPointer;

    /**
     * What a row says.
     *
     * @param title what it does
     * @param hint more about it; may be empty
     * @param key how it is done with the keyboard from elsewhere; may be empty
     */
    record Words(String title, String hint, String key) {
    }

    WelcomeRow(Composite parent, Look look, Words words, Image icon, Runnable run) {
        super(parent, SWT.DOUBLE_BUFFERED);
        this.look = look;
        this.words = words;
        this.icon = icon;
        this.run = run;
        look.dress(this);
        setCursor(getDisplay().getSystemCursor(SWT.CURSOR_HAND));
        addListener(SWT.Paint, this::paint);
        addListener(SWT.MouseEnter, event -> point(true));
        addListener(SWT.MouseExit, event -> point(false));
        addListener(SWT.FocusIn, event -> redraw());
        addListener(SWT.FocusOut, event -> redraw());
        addListener(SWT.KeyDown, this::keyDown);
        addListener(SWT.Traverse, event -> event.doit = event.detail != SWT.TRAVERSE_RETURN);
        addListener(SWT.MouseUp, this::mouseUp);
        speak();
    }

    private void speak() {
        getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent event) {
                event.result = Stream.of(words.title(), words.hint()).filter(part -> !part.isEmpty()).collect(Collectors.joining(". "));
            }

            @Override
            public void getKeyboardShortcut(AccessibleEvent event) {
                event.result = words.key();
            }
        });
        getAccessible().addAccessibleControlListener(new AccessibleControlAdapter() {
            @Override
            public void getRole(AccessibleControlEvent event) {
                event.detail = ACC.ROLE_PUSHBUTTON;
            }
        });
    }

    private void point(boolean isHere) {
        hasPointer = isHere;
        redraw();
    }

    private void keyDown(Event event) {
        switch (event.keyCode) {
            case SWT.CR, SWT.KEYPAD_CR, ' ' -> run.run();
            case SWT.ARROW_DOWN -> traverse(SWT.TRAVERSE_TAB_NEXT);
            case SWT.ARROW_UP -> traverse(SWT.TRAVERSE_TAB_PREVIOUS);
            default -> { }
        }
    }

    private void mouseUp(Event event) {
        if (event.button == 1 && getClientArea().contains(event.x, event.y)) {
            forceFocus();
            run.run();
        }
    }

    private int lineHeight() {
        return look.text().getFontData()[0].getHeight() * getDisplay().getDPI().y / 72 + Look.GRID;
    }

    @Override
    public Point computeSize(int wide, int high, boolean changed) {
        checkWidget();
        int lines = words.hint().isEmpty() ? 1 : 2;
        return new Point(wide == SWT.DEFAULT ? 240 : wide, lines * lineHeight() + 2 * RISE);
    }

    private void paint(Event event) {
        var gc = event.gc;
        var size = getClientArea();
        gc.setAntialias(SWT.ON);
        if (hasPointer) {
            gc.setBackground(look.hover());
            gc.fillRoundRectangle(0, 0, size.width, size.height, ROUND, ROUND);
        }
        if (isFocusControl()) {
            gc.setForeground(look.accent());
            gc.drawRoundRectangle(0, 0, size.width - 1, size.height - 1, ROUND, ROUND);
        }
        gc.setFont(look.text());
        int line = lineHeight();
        int top = (size.height - line * (words.hint().isEmpty() ? 1 : 2)) / 2;
        int letters = gc.getFontMetrics().getHeight();
        int x = PAD + ICON + PAD;
        int key = size.width - PAD - gc.textExtent(words.key()).x;
        gc.drawImage(icon, PAD, top + (line - ICON) / 2);
        gc.setForeground(look.ink());
        text(gc, words.title(), x, top + (line - letters) / 2, (words.key().isEmpty() ? size.width : key) - PAD - x);
        gc.setForeground(look.quiet());
        gc.drawText(words.key(), key, top + (line - letters) / 2, true);
        text(gc, words.hint(), x, top + line + (line - letters) / 2, size.width - PAD - x);
    }

    /** As much of it as there is room for. */
    private static void text(GC gc, String text, int x, int y, int room) {
        gc.drawText(Shortened.to(room, text, part -> gc.textExtent(part).x), x, y, true);
    }
}
