package org.adduce.team.ui.internal.conflict;

import org.adduce.team.ui.internal.words.Tints;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;

/** What the view shows where there is nothing to settle: that, and what conflicts are and where they come from. */
final class NoConflicts {

    private static final int MARGIN = 12;

    private final Composite area;
    private final Label words;
    private final Label hint;

    NoConflicts(Composite parent) {
        var tints = new Tints(parent.getDisplay());
        area = new Composite(parent, SWT.NONE);
        area.setData(Plain.UNSTYLED, Boolean.TRUE);
        area.setBackground(tints.ground());
        GridLayoutFactory.fillDefaults().margins(MARGIN, MARGIN).applyTo(area);
        words = label(tints, tints.ink());
        words.setData("org.adduce.id", "conflicts.none");
        hint = label(tints, tints.quiet());
    }

    private Label label(Tints tints, Color ink) {
        var label = new Label(area, SWT.WRAP);
        label.setData(Plain.UNSTYLED, Boolean.TRUE);
        label.setBackground(tints.ground());
        label.setForeground(ink);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(label);
        return label;
    }

    Control control() {
        return area;
    }

    void show(boolean isDossierOpen) {
        var text = isDossierOpen ? Messages.None_conflicts : Messages.None_desk;
        if (!words.getText().equals(text)) {
            words.setText(text);
            hint.setText(isDossierOpen ? Messages.None_hint : "");
            area.layout();
        }
    }
}
