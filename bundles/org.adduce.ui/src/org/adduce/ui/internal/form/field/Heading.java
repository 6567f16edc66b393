package org.adduce.ui.internal.form.field;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;

/** The heading of a part of a form: a line across, what it is, how much beside it, and perhaps a sign that adds one at the right. */
public final class Heading {

    /** Where the line is, and where the words begin, in pixels. */
    private static final int RULE = 2 * Look.GRID;
    private static final int ABOVE = 4 * Look.GRID;
    private static final String GAP = "\u2002";

    private final Composite area;
    private final Composite line;
    private final Label title;
    private final Label count;
    private final Look look;
    private Control button;

    /** An empty heading. */
    public Heading(Composite parent, Look look) {
        this.look = look;
        area = look.dress(new Composite(parent, SWT.NONE));
        area.setLayout(new Column(Look.PAD, 0));
        area.addListener(SWT.Paint, this::paint);
        line = look.dress(new Composite(area, SWT.NONE));
        line.setLayout(new Line(true));
        line.setLayoutData(new Column.Place(ABOVE, 0));
        title = look.dress(new Label(line, SWT.NONE));
        title.setFont(look.strong());
        title.setLayoutData(Line.NATURAL);
        count = look.dress(new Label(line, SWT.NONE));
        count.setForeground(look.quiet());
    }

    /** The heading's control. */
    public Control control() {
        return area;
    }

    void setAction(IconButton.Sign sign, String name, Runnable action) {
        button = new IconButton(line, look, sign, name, action);
        button.setLayoutData(Line.NATURAL);
    }

    /** Shows a title and a count, which may be empty. */
    public void show(String words, String number) {
        show(words, number, false);
    }

    void show(String words, String number, boolean isActive) {
        title.setText(words.replace("&", "&&"));
        count.setText(number.isEmpty() ? number : GAP + number);
        if (button != null) {
            button.setVisible(isActive);
        }
        area.layout(true, true);
    }

    private void paint(Event event) {
        event.gc.setForeground(look.faint());
        event.gc.drawLine(Look.PAD, RULE, area.getClientArea().width - Look.PAD - 1, RULE);
    }
}
