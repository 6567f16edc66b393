package org.adduce.team.ui.internal.conflict;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;

/** What the view shows where there is nothing to settle: that, and what conflicts are and where they come from. */
final class NoConflicts {

    private static final int MARGIN = 12;

    private final Composite area;
    private final Label words;

    NoConflicts(Composite parent) {
        area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().margins(MARGIN, MARGIN).applyTo(area);
        words = new Label(area, SWT.WRAP);
        words.setData("org.adduce.id", "conflicts.none");
        GridDataFactory.fillDefaults().grab(true, false).applyTo(words);
    }

    Control control() {
        return area;
    }

    void show(boolean isDossierOpen) {
        var text = isDossierOpen ? Messages.None_conflicts : Messages.None_desk;
        if (!words.getText().equals(text)) {
            words.setText(text);
            area.layout();
        }
    }
}
