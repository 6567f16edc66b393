package org.adduce.ui.internal.problems;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;

/** What the view shows where there is nothing to mend. */
final class NoProblems {

    private static final int MARGIN = 12;

    private final Composite area;
    private final Label words;

    NoProblems(Composite parent) {
        area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().margins(MARGIN, MARGIN).applyTo(area);
        words = new Label(area, SWT.WRAP);
        words.setData("org.adduce.id", "problems.none");
        GridDataFactory.fillDefaults().grab(true, false).applyTo(words);
    }

    Control control() {
        return area;
    }

    /** @param isFilter whether there are some that the filter does not let through */
    void show(boolean isDeskEmpty, boolean isChecked, boolean isFilter) {
        words.setText(isDeskEmpty ? Messages.None_desk : !isChecked ? Messages.None_yet : isFilter ? Messages.None_match : Messages.None_problems);
        area.layout();
    }
}
