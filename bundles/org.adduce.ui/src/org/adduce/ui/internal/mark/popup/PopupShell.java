package org.adduce.ui.internal.mark.popup;

import java.util.function.BooleanSupplier;
import java.util.function.Predicate;
import org.adduce.ui.internal.line.StyleClass;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.swt.widgets.Shell;

/**
 * A small window at words of a text that is worked by keys: Enter commits what is in it, Esc leaves it. One that nothing
 * was done in also closes when the user turns to something else.
 */
final class PopupShell {

    private static final int GAP = 6;
    private static final int MARGIN = 10;

    private final Shell shell;
    private final Composite content;
    private final Control returnTo;
    private final Listener keys = this::key;
    private BooleanSupplier committing = () -> true;
    private BooleanSupplier isUntouched = () -> true;
    private Predicate<Event> moreKeys = event -> false;

    /** Belongs to the shell of {@code returnTo}, which gets the focus back. */
    PopupShell(Control returnTo, String id, String title) {
        this.returnTo = returnTo;
        shell = StyleClass.FRAME.of(new Shell(returnTo.getShell(), SWT.TOOL | SWT.NO_TRIM));
        shell.setText(title);
        shell.setData("org.adduce.id", id);
        var frame = new GridLayout();
        frame.marginWidth = 1;
        frame.marginHeight = 1;
        shell.setLayout(frame);
        shell.setBackground(shell.getDisplay().getSystemColor(SWT.COLOR_WIDGET_NORMAL_SHADOW));
        content = new Composite(shell, SWT.NONE);
        content.setBackgroundMode(SWT.INHERIT_DEFAULT);
        content.setBackground(shell.getDisplay().getSystemColor(SWT.COLOR_WIDGET_BACKGROUND));
        content.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        var layout = new GridLayout(2, false);
        layout.marginWidth = MARGIN;
        layout.marginHeight = MARGIN;
        layout.horizontalSpacing = 8;
        layout.verticalSpacing = 6;
        content.setLayout(layout);
        shell.addListener(SWT.Deactivate, event -> leaveIfUntouched());
        shell.addListener(SWT.Dispose, event -> shell.getDisplay().removeFilter(SWT.KeyDown, keys));
    }

    Composite content() {
        return content;
    }

    /** Enter commits; the popup closes if {@code action} says that it may. */
    void onCommit(BooleanSupplier action) {
        committing = action;
    }

    /** Keys that work in every field; a key that {@code handler} takes goes no further. */
    void onKey(Predicate<Event> handler) {
        moreKeys = handler;
    }

    /** Tells whether the popup may close by itself. */
    void closesItselfWhile(BooleanSupplier untouched) {
        isUntouched = untouched;
    }

    /** Opens below {@code words} (in display coordinates), or above them where there is no room below. */
    void openAt(Rectangle words) {
        shell.pack();
        var size = shell.getSize();
        var room = returnTo.getMonitor().getClientArea();
        int below = words.y + words.height + GAP;
        int above = words.y - GAP - size.y;
        boolean fitsBelow = below + size.y <= room.y + room.height || above < room.y;
        int y = fitsBelow ? Math.min(below, room.y + room.height - size.y) : above;
        int x = Math.clamp(words.x, room.x, Math.max(room.x, room.x + room.width - size.x));
        shell.setLocation(new Point(x, y));
        shell.getDisplay().addFilter(SWT.KeyDown, keys);
        shell.open();
    }

    /** Fits its size to what it shows now. */
    void fit() {
        shell.layout(true, true);
        shell.pack();
        var room = returnTo.getMonitor().getClientArea();
        var place = shell.getLocation();
        int over = place.x + shell.getSize().x - room.x - room.width;
        if (over > 0 && shell.isVisible()) {
            shell.setLocation(Math.max(room.x, place.x - over), place.y);
        }
    }

    private void key(Event event) {
        if (!(event.widget instanceof Control control) || control.getShell() != shell) {
            return;
        }
        boolean isTaken = true;
        switch (event.keyCode) {
            case SWT.CR, SWT.KEYPAD_CR -> commit();
            case SWT.ESC -> close();
            default -> isTaken = moreKeys.test(event);
        }
        if (isTaken) {
            event.doit = false;
            event.type = SWT.None;
        }
    }

    /** What Enter does. */
    void commit() {
        if (committing.getAsBoolean()) {
            close();
        }
    }

    private void leaveIfUntouched() {
        shell.getDisplay().asyncExec(() -> {
            if (!shell.isDisposed() && shell.getDisplay().getActiveShell() != shell && isUntouched.getAsBoolean()) {
                shell.dispose();
            }
        });
    }

    private void close() {
        shell.dispose();
        if (!returnTo.isDisposed()) {
            returnTo.setFocus();
        }
    }
}
