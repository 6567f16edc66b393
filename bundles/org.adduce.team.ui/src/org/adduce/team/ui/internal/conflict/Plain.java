package org.adduce.team.ui.internal.conflict;

import org.adduce.team.ui.internal.words.Tints;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

/** Rows, words and buttons on the ground that texts stand on. */
final class Plain {

    /** Keeps style sheets away, which know nothing of that ground. */
    static final String UNSTYLED = "org.eclipse.e4.ui.css.disabled";

    private Plain() {
    }

    /** A row over the whole width. */
    static Composite row(Composite parent, int columns) {
        var row = new Composite(parent, SWT.NONE);
        row.setData(UNSTYLED, Boolean.TRUE);
        row.setBackground(new Tints(parent.getDisplay()).ground());
        GridLayoutFactory.fillDefaults().numColumns(columns).spacing(6, 4).applyTo(row);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(row);
        return row;
    }

    /** Words, told aside where they are quiet. */
    static Label label(Composite parent, String text, boolean isQuiet) {
        var tints = new Tints(parent.getDisplay());
        var label = new Label(parent, SWT.NONE);
        label.setData(UNSTYLED, Boolean.TRUE);
        label.setText(text.replace("&", "&&"));
        label.setBackground(tints.ground());
        label.setForeground(isQuiet ? tints.quiet() : tints.ink());
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(label);
        return label;
    }

    /** A button to be found by an id. */
    static void button(Composite parent, String name, String tip, String id, Runnable what) {
        var button = new Button(parent, SWT.PUSH);
        button.setText(name.replace("&", "&&"));
        button.setToolTipText(tip);
        button.setData("org.adduce.id", id);
        button.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> what.run()));
    }
}
