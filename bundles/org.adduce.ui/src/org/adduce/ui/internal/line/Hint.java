package org.adduce.ui.internal.line;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;

/** What a view says above its lines, or instead of them, with the margins that all views have. */
public final class Hint {

    private final Label words;

    /** A hint in an area with a grid of one column. */
    public Hint(Composite area, String id) {
        words = new Label(area, SWT.WRAP);
        words.setData("org.adduce.id", id);
        GridDataFactory.fillDefaults().grab(true, false).indent(8, 4).exclude(true).applyTo(words);
        words.setVisible(false);
    }

    /** An area of a view for a hint and, below it, lines. */
    public static Composite area(Composite parent) {
        var area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 4).applyTo(area);
        return area;
    }

    /** Says something; nothing where there are no words, and then it takes no room. */
    public void say(String text) {
        var shown = text.replace("&", "&&");
        if (!words.getText().equals(shown)) {
            words.setText(shown);
            show(words, !text.isEmpty());
            words.getParent().layout();
        }
    }

    /** Says something where lines would be, if there are none; otherwise they have all the room. */
    public void sayInsteadOf(Control lines, String text) {
        show(lines, text.isEmpty());
        say(text);
    }

    private static void show(Control control, boolean isShown) {
        control.setVisible(isShown);
        ((GridData) control.getLayoutData()).exclude = !isShown;
    }
}
