package org.adduce.ui.internal.explorer;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Link;

/** Says beneath the filter of the explorer that nothing contains its words, and takes it away if so wished. */
final class NothingFound {

    private final Link words;
    private final GridData place;

    /** Not to be seen at first; {@code clearing} takes the filter away. */
    NothingFound(Composite parent, Runnable clearing) {
        words = new Link(parent, SWT.WRAP);
        words.setText(Messages.Explorer_nothing);
        words.setData("org.adduce.id", "explorer.nothing");
        words.addListener(SWT.Selection, event -> clearing.run());
        GridDataFactory.fillDefaults().grab(true, false).indent(8, 8).applyTo(words);
        place = (GridData) words.getLayoutData();
        show(false);
    }

    void show(boolean isNothing) {
        if (words.getVisible() != isNothing || place.exclude == isNothing) {
            place.exclude = !isNothing;
            words.setVisible(isNothing);
            words.getParent().layout();
        }
    }
}
